import {expect, it} from 'vitest';
import {asksOf} from './fact-names.ts';

it.each([
  ['diagnostic', 'illness'],
  ['patient.pathologie', 'illness'],
  ['motif', 'reason'],
  ['motif_consultation', 'reason'],
  ['objet', 'topic'],
  ['gs', 'blood'],
  ['dt', 'title'],
  ['page_title', 'title'],
  ['specialite', 'speciality'],
  ['items[].item_name', 'product'],
  ['medicaments[]', 'drug'],
  ['q', 'search'],
] as const)('%s asks for a fact: %s', (name, asks) => {
  expect(asksOf(name)).toBe(asks);
});

it.each(['nom', 'color', 'page_views', 'x', 'a.b.c', 'quantite', ''])('%s asks for none', (name) => {
  expect(asksOf(name)).toBeUndefined();
});

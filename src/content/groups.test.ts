// @vitest-environment jsdom
import {expect, it} from 'vitest';
import type {Control} from './controls.ts';
import {controlNameOf, grouping, groupOf, named} from './groups.ts';

it('reads the legend of the group', () => {
  document.body.innerHTML = '<fieldset><legend>Œil droit</legend><p><input class="it"></p></fieldset>';
  const control = document.querySelector<Control>('.it');
  expect(control === null ? '' : groupOf(control, new Map())).toBe('Œil droit');
});

it.each([
  ['<div role="group" aria-label="Œil gauche"><input class="it"></div>', 'Œil gauche'],
  ['<b id="t">Œil droit</b><div role="radiogroup" aria-labelledby="t"><input class="it"></div>', 'Œil droit'],
  ['<fieldset><input class="it"></fieldset>', ''],
])('finds the ARIA group in %s', (html, group) => {
  document.body.innerHTML = html;
  const control = document.querySelector<Control>('.it');
  expect(control === null ? 'no control' : groupOf(control, new Map())).toBe(group);
});

it.each([
  ['<input class="it" formcontrolname="numeroSecu">', 'numeroSecu'],
  ['<p-inputmask formcontrolname="nir"><input class="it"></p-inputmask>', 'nir'],
  ['<input class="it" v-model="form.ipp" data-field="x">', 'form.ipp'],
  ['<input class="it" data-field="glycemie">', 'glycemie'],
  ['<input class="it" name="nir">', ''],
])('finds the name that a framework gives in %s', (html, name) => {
  document.body.innerHTML = html;
  const control = document.querySelector<Control>('.it');
  expect(control === null ? 'no control' : controlNameOf(control)).toBe(name);
});

it('is sought where the document holds any', () => {
  document.body.innerHTML = '<fieldset><input data-name="a"></fieldset>';
  expect(document.querySelectorAll(`${grouping},${named}`).length).toBe(2);
  document.body.innerHTML = '<input name="a">';
  expect(document.querySelector(`${grouping},${named}`)).toBeNull();
});

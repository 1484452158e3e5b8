import {expect, it} from 'vitest';
import {Labels} from './labels.ts';

it.each(['Groupe sanguin', 'nir', 'Avez-vous des allergies ?', 'stock', 'médecin traitant'])(
  '%s speaks',
  (text) => {
    expect(new Labels().speaks(text)).toBe(true);
  },
);

it.each([
  'Couleur',
  'xyzzy',
  'x',
  '185057899990139',
  '<b>allergies</b>',
  'https://a.test/allergies',
  'Ce que vous devez savoir de vos allergies avant de partir en vacances',
])('%s says nothing', (text) => {
  expect(new Labels().speaks(text)).toBe(false);
});

it('hears no more than so many', () => {
  const labels = new Labels();
  for (let at = 0; at < 700; at += 1)
    labels.speaks(`allergie du ${String.fromCharCode(97 + (at % 26))}${'x'.repeat(at % 60)}`);
  expect(labels.speaks('Groupe sanguin')).toBe(false);
});

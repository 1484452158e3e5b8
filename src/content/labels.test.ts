// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import type {Control} from './controls.ts';
import {labelOf, labelsOf} from './labels.ts';

const labelIn = (html: string): string => {
  document.body.innerHTML = html;
  const control = document.querySelector<Control>('.it');
  return control === null ? 'no control' : labelOf(control, control.id, labelsOf([document]));
};

describe('labelOf', () => {
  it.each([
    ['<label for="n">Nom</label><input class="it" id="n">', 'Nom'],
    ['<label>Sexe <select class="it"><option>Homme</option></select></label>', 'Sexe'],
    [
      '<span id="a">N° de</span><span id="b">sécu</span><input class="it" aria-labelledby="a b">',
      'N° de sécu',
    ],
    ['<input class="it" aria-label="Groupe sanguin">', 'Groupe sanguin'],
    ['<table><tr><td>Sphère OD</td><td><input class="it"></td></tr></table>', 'Sphère OD'],
    ['<dl><dt>Mutuelle</dt><dd><input class="it"></dd></dl>', 'Mutuelle'],
    ['<p>NIR : <input class="it"></p>', 'NIR :'],
    ['<label for="x">Autre</label><input class="it">', 'Autre'],
    ['<input><input class="it">', ''],
    ['<label>  Date\n de   naissance <input class="it"></label>', 'Date de naissance'],
  ])('reads in %s the label %s', (html, label) => {
    expect(labelIn(html)).toBe(label);
  });

  it('takes no more than a label’s length of prose', () => {
    expect(labelIn(`<label>${'mot '.repeat(10_000)}<input class="it"></label>`).length).toBeLessThanOrEqual(
      300,
    );
  });
});

import {describe, expect, it} from 'vitest';
import {decode} from '../decode/entries.ts';
import {adjoining} from './adjoining.ts';
import {namesIn} from './names.ts';

const labels = new Set([
  'Groupe sanguin',
  'Médecin traitant',
  'Allergies',
  'Traitement en cours',
  'Maladies',
  'Cancer',
  'NIR',
]);

const told = (content: unknown): readonly string[] => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const bytes = new TextEncoder().encode(text);
  const {entries} = decode({
    method: 'POST',
    url: 'https://a.test/',
    body: {kind: 'bytes', bytes, cut: false},
  });
  return adjoining(entries, namesIn(entries), (label) => labels.has(label)).map(
    ({told: {name, value}}) => `${name}=${value}`,
  );
};
const text = (textContent: string) => ({type: 3, textContent});
const element = (tagName: string, ...childNodes: readonly unknown[]) => ({
  type: 2,
  tagName,
  attributes: {},
  childNodes,
});

describe('adjoining', () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      'a list of definitions',
      '<dl><dt>Groupe sanguin</dt><dd>O-</dd><dt>Médecin traitant</dt><dd>Dr Colas</dd></dl>',
      ['Groupe sanguin=O-', 'Médecin traitant=Dr Colas'],
    ],
    ['two cells', '<tr><td>Groupe sanguin</td><td>A+</td></tr>', ['Groupe sanguin=A+']],
    ['a head and its cell', '<tr><th>Groupe sanguin</th><td>A+</td></tr>', ['Groupe sanguin=A+']],
    ['two blocks', '<div><div class="l">Groupe sanguin</div><div>B-</div></div>', ['Groupe sanguin=B-']],
    ['words set off', '<li><strong>Allergies :</strong> Pénicilline</li>', ['Allergies=Pénicilline']],
    ['a line break', '<p><b>Allergies</b><br>Pénicilline</p>', ['Allergies=Pénicilline']],
    ['a label and its control', '<label>NIR</label><input type="text" value="1850">', ['NIR=1850']],
    [
      'what is chosen',
      '<label>Groupe sanguin</label><select><option>A+</option><option selected>O-</option></select>',
      ['Groupe sanguin=O-'],
    ],
    ['a whole page', '<!DOCTYPE html><html><body><dt>NIR</dt><dd>1850</dd></body></html>', ['NIR=1850']],
    [
      'a table under its heads',
      '<table><tr><th>Nom</th><th>Groupe sanguin</th></tr><tr><td>Roy</td><td>O-</td></tr></table>',
      ['Groupe sanguin=O-'],
    ],
    [
      'a tree',
      element('div', element('span', text('Groupe sanguin')), text('\n '), element('span', text('AB+'))),
      ['Groupe sanguin=AB+'],
    ],
    [
      'a control of a tree',
      element('form', element('label', text('NIR')), {
        type: 2,
        tagName: 'input',
        attributes: {value: '1850'},
        childNodes: [],
      }),
      ['NIR=1850'],
    ],
    [
      'the button that is chosen, in a tree',
      element('form', element('label', text('Groupe sanguin')), {
        type: 2,
        tagName: 'input',
        attributes: {type: 'radio', value: 'A+', checked: true},
        childNodes: [],
      }),
      ['Groupe sanguin=A+'],
    ],
    [
      'what a page adds',
      {adds: [element('dt'), text('NIR'), element('dd'), text('1850')].map((node) => ({parentId: 1, node}))},
      ['NIR=1850'],
    ],
    [
      'what a page adds, the last first',
      {
        adds: [
          {parentId: 1, nextId: null, node: {...element('dd'), id: 4}},
          {parentId: 4, nextId: null, node: {...text('O-'), id: 5}},
          {parentId: 1, nextId: 4, node: {...element('dt'), id: 2}},
          {parentId: 2, nextId: null, node: {...text('Groupe sanguin'), id: 3}},
        ],
      },
      ['Groupe sanguin=O-'],
    ],
  ])('reads %s', (_, content, expected) => {
    expect(told(content)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['a menu', '<ul><li>Allergies</li><li>Pénicilline</li></ul>'],
    ['other labels', '<div><div>Allergies</div><div>Rendez-vous</div></div>'],
    ['links', '<div><div>Médecin traitant</div><a>Dr Colas</a></div>'],
    ['a list of topics', '<div><h3>Maladies</h3><i>Diabète</i><i>Asthme</i><i>Grippe</i></div>'],
    ['an article', '<h3>Traitement en cours</h3><p>Repos</p>'],
    ['prose', '<div>Traitement en cours</div><div>Le traitement repose sur la metformine.</div>'],
    ['choices that nobody made', '<label>Groupe sanguin</label><select><option>A+</option></select>'],
    ['buttons of several', '<label>Groupe sanguin</label><input type="radio" value="A+"><label>A+</label>'],
    [
      'buttons of several in a tree',
      element(
        'form',
        element('label', text('Groupe sanguin')),
        {type: 2, tagName: 'input', attributes: {type: 'radio', value: 'A+'}, childNodes: []},
        element('b', text('Suite')),
      ),
    ],
    ['what is not given', '<dl><dt>Allergies</dt><dd>Aucune</dd></dl>'],
    ['the next row', '<tr><td>Nom</td><td>Groupe sanguin</td></tr><tr><td>O-</td><td>Roy</td></tr>'],
    ['another block', '<div><p><b><i>Allergies</i></b></p></div><div><p>Pénicilline</p></div>'],
    ['JSON', {label: 'Groupe sanguin', value: 'A+'}],
  ])('leaves %s alone', (_, content) => {
    expect(told(content)).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {namesIn} from './names.ts';
import {labelledIn} from './sides.ts';

const told = (...pairs: [string, string][]) => {
  const entries = pairs.map(([name, value]) => entry(name, value));
  return labelledIn(entries, namesIn(entries)).map(
    ({entry: {name: place}, told: {name, value}}) => `${name}=${value} @${place}`,
  );
};

describe('labelledIn', () => {
  it('pairs a name with the value beside it, object by object', () => {
    expect(
      told(
        ['f[].name', 'groupe_sanguin'],
        ['f[].value', 'AB+'],
        ['f[].name', 'couleur'],
        ['f[].value', 'bleu'],
      ),
    ).toEqual(['groupe_sanguin=AB+ @f[].value']);
  });

  it('pairs them where keys are sorted', () => {
    expect(
      told(
        ['a[].answer', 'O-'],
        ['a[].question', 'Votre groupe sanguin'],
        ['a[].answer', 'x'],
        ['a[].question', 'Et ?'],
      ),
    ).toEqual(['Votre groupe sanguin=O- @a[].answer']);
  });

  it('takes a text for the answer where nothing else is', () => {
    expect(told(['a[].text', 'Pénicilline'], ['a[].field.ref', 'allergies_connues'])).toEqual([
      'allergies_connues=Pénicilline @a[].text',
    ]);
  });

  it('takes a text for the question where an answer is', () => {
    expect(told(['item[].text', 'Êtes-vous enceinte ?'], ['item[].answer[].valueBoolean', 'true'])).toEqual([
      'Êtes-vous enceinte ?=true @item[].answer[].valueBoolean',
    ]);
  });

  it('passes over what a value was unwrapped from', () => {
    const value = entry('f.value', 'QXN0aG1l');
    const entries = [entry('f.name', 'pathologie'), value, {...value, value: 'Asthme', encoding: ['base64']}];
    expect(labelledIn(entries, namesIn(entries)).map(({told}) => told.value)).toEqual(['QXN0aG1l', 'Asthme']);
  });

  it.each<[string, [string, string][]]>([
    [
      'labels that say nothing',
      [
        ['f.name', 'session'],
        ['f.value', 'abc'],
      ],
    ],
    [
      'labels without a value',
      [
        ['f[].name', 'groupe_sanguin'],
        ['f[].name', 'allergies'],
      ],
    ],
    [
      'another object',
      [
        ['a.name', 'groupe_sanguin'],
        ['b.value', 'AB+'],
      ],
    ],
    [
      'an address for a label',
      [
        ['f.name', '/ordonnance'],
        ['f.value', '1'],
      ],
    ],
    [
      'a sentence for a label',
      [
        ['f.name', 'Notre dossier sur la grossesse et les vaccins de cet hiver'],
        ['f.value', 'x'],
      ],
    ],
  ])('leaves %s alone', (_, pairs) => {
    expect(told(...pairs)).toEqual([]);
  });

  it('stays linear', () => {
    const many = Array.from({length: 60_000}, (_, at) =>
      at % 2 === 0 ? entry('f[].name', `allergie ${at}`) : entry('f[].value', 'x'),
    );
    expect(labelledIn(many, namesIn(many)).length).toBeLessThan(1000);
  });
});

import {describe, expect, it} from 'vitest';
import {drugIn} from './drugs.ts';

describe('drugIn', () => {
  it.each([
    ['levothyrox 75 µg', 'levothyrox'],
    ['je prends du bisoprolol', 'bisoprolol'],
    ['amoxicilline 1 g', 'amoxicilline'],
    ['perindopril', 'perindopril'],
    ['atorvastatine le soir', 'atorvastatine'],
    ['xarelto', 'xarelto'],
    ['diazepam', 'diazepam'],
  ])('finds in « %s » %s', (text, drug) => {
    expect(drugIn(text)).toBe(drug);
  });

  it.each([
    'avril',
    'april',
    'gazole',
    'lolololol',
    'cholesterol',
    'savon',
    'bicyclette',
    'aprilia',
    'tahore',
  ])('finds none in « %s »', (text) => {
    expect(drugIn(text)).toBeUndefined();
  });
});

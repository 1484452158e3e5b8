import {describe, expect, it} from 'vitest';
import {described, groupOf, isPersonal, weigh} from './categories.ts';
import {categories} from './model.ts';

describe('categories', () => {
  it.each(categories.map((category) => [category]))('describes %s in both languages', (category) => {
    const {title, yours} = described[category];
    for (const words of [title, yours]) {
      expect(words.fr).not.toBe('');
      expect(words.en).not.toBe('');
    }
  });

  it.each([
    ['nir', 'identity'],
    ['ins', 'identity'],
    ['blood-group', 'health'],
    ['optical-rx', 'health'],
    ['document-upload', 'health'],
    ['claim', 'care'],
    ['amc-member', 'care'],
    ['password', 'person'],
    ['iban', 'person'],
  ] as const)('puts %s in the group %s', (category, group) => {
    expect(groupOf(category)).toBe(group);
  });

  it('weighs by group', () => {
    const scale = ['critical', 'high', 'medium'] as const;
    expect(weigh('nir', scale)).toBe('critical');
    expect(weigh('drug', scale)).toBe('critical');
    expect(weigh('claim', scale)).toBe('high');
    expect(weigh('email', scale)).toBe('medium');
    expect(isPersonal('email')).toBe(true);
    expect(isPersonal('nir')).toBe(false);
  });
});

import {describe, expect, it} from 'vitest';
import {catalogues, voiceIn} from '../../test/fixtures/catalogue.ts';
import {languageOf} from './language.ts';

const forms = {one: 'othersOne', other: 'othersOther'} as const;

describe('a voice', () => {
  it.each([
    ['fr', 0, 'et 0 autre constat'],
    ['fr', 1, 'et 1 autre constat'],
    ['fr', 2, 'et 2 autres constats'],
    ['fr', 1240, 'et 1\u202f240 autres constats'],
    ['en', 0, 'and 0 other findings'],
    ['en', 1, 'and 1 other finding'],
    ['en', 1240, 'and 1,240 other findings'],
  ] as const)('counts in %s: %i', (language, count, expected) => {
    expect(voiceIn(language).count(count, forms)).toBe(expected);
  });

  it('gives the hour on the same day, the day before it otherwise', () => {
    const voice = voiceIn('fr');
    const noon = new Date(2026, 10, 21, 12, 5).toISOString();
    const later = new Date(2026, 10, 21, 18, 0).toISOString();
    const tomorrow = new Date(2026, 10, 22, 9, 0).toISOString();
    expect(voice.time(noon, later)).toBe('12:05');
    expect(voice.time(noon, tomorrow)).toBe('21/11/2026 12:05');
  });

  it('lists and picks in its language', () => {
    expect(voiceIn('fr').list(['WebRTC', 'ping'])).toBe('WebRTC et ping');
    expect(voiceIn('en').pick({fr: 'tiers', en: 'third party'})).toBe('third party');
  });
});

describe('languageOf', () => {
  it.each([
    ['fr', 'fr'],
    ['en', 'en'],
    ['', 'fr'],
  ])('reads %j as %s', (message, expected) => {
    expect(languageOf(message)).toBe(expected);
  });
});

describe('the catalogues', () => {
  it('describe the extension in 132 characters at most', () => {
    for (const language of ['fr', 'en'] as const)
      expect(catalogues[language]['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });

  it.each(Object.entries(catalogues.fr))('keep French typography: %s', (_, {message}) => {
    expect(message).not.toMatch(/'|\.\.\.|[^\u00a0\u202f][:;?!»]|«[^\u00a0]/);
  });
});

import {describe, expect, it} from 'vitest';
import {isNumber, isOpaque, shortMailbox, writtenIn} from './opaque.ts';

describe('isOpaque', () => {
  it.each(['MTg1MDU3ODk5OTkwMTM5', '9f86d081884c7d659a2feaa0c55ad015', 'SGlsZGVnYXJkZSBUcm91c3NlYXU='])(
    'knows %s',
    (part) => {
      expect(isOpaque(part)).toBe(true);
    },
  );

  it.each(['numeroSecuriteSociale', 'date_de_naissance_2', 'PWR_OD', 'h1'])('leaves %s alone', (part) => {
    expect(isOpaque(part)).toBe(false);
  });
});

describe('isNumber', () => {
  it('counts figures among letters', () => {
    expect([isNumber('id1850578999'), isNumber('１８５０５７８９９９'), isNumber('adresse2')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('writtenIn', () => {
  it.each([
    ['MDYxMjM0NTY3OA', '0612345678'],
    ['aGlsZGVnYXJkZQ', 'hildegarde'],
    ['30363132333435363738', '0612345678'],
  ])('reads %s', (part, text) => {
    expect(writtenIn(part)).toContain(text);
  });

  it.each(['numeroSecu', 'groupe_sanguin', 'dateNaissance', 'short', ''])('reads nothing in %s', (part) => {
    expect(writtenIn(part)).toEqual([]);
  });
});

describe('shortMailbox', () => {
  it.each(['jeanne_martin_gmail_com', 'jeanne.martin-at-orange.fr', 'jm_free_fr'])('knows %s', (name) => {
    expect(name.replace(shortMailbox, '')).toBe('');
  });

  it.each(['free_shipping', 'orange_fr', 'patient.nom', 'live_chat_me'])('leaves %s alone', (name) => {
    expect(name.replace(shortMailbox, '')).toBe(name);
  });
});

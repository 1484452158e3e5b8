import {describe, expect, it} from 'vitest';
import {doubledOf} from './doubled.ts';

const twice = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

describe('doubledOf', () => {
  it.each(['Zoé', 'Levothyrox 75 µg', 'Hélène Œuvrard', 'l’été à Nîmes'])(
    'reads %s written twice',
    (text) => {
      expect(doubledOf(twice(text))).toMatchObject({pieces: [['', text]], encoding: ['utf-8'], whole: true});
    },
  );

  it('reads what windows-1252 made of it', () => {
    expect(doubledOf('lâ€™Ã©tÃ©')?.pieces[0]?.[1]).toBe('l’été');
  });

  it.each(['Zoé', 'café à 12 €', 'Ã la carte', 'plain', '漢字 Ã©', ''])('leaves « %s » alone', (text) => {
    expect(doubledOf(text)).toBeUndefined();
  });
});

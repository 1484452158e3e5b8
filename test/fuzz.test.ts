/** Whatever a page sends, the judgement ends, says what it left unread, and lets no raw value out. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {limits} from '../src/core/decode/limits.ts';
import {inspect} from '../src/core/inspect.ts';
import type {Watched} from '../src/core/model.ts';
import {hostileBody} from './make/hostile.ts';

const watched: readonly Watched[] = [
  {category: 'nir', certainty: 'certain', value: '1 85 05 78 999 901 39'},
  {category: 'name', certainty: 'certain', value: 'Hildegarde Trousseau'},
  {category: 'optical-rx', certainty: 'certain', value: '-2.25'},
  {category: 'health-note', certainty: 'certain', value: 'une douleur au dos depuis trois semaines'},
];

it('bears any body', {timeout: 60_000}, () => {
  fc.assert(
    fc.property(
      hostileBody(3000),
      fc.webUrl({withQueryParameters: true}),
      fc.boolean(),
      (bytes, url, health) => {
        const body = {kind: 'bytes', bytes, cut: false} as const;
        const {hits} = inspect({method: 'POST', url, body}, {watched, health});
        expect(JSON.stringify(hits)).not.toMatch(/185057899990139|1 85 05 78 999 901|Trousseau|douleur/i);
      },
    ),
    {numRuns: 600, seed: 20_261_125},
  );
});

it('bears any text and any name', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}))), (pairs) => {
      const {hits} = inspect(
        {method: 'POST', url: 'https://a.test/', body: {kind: 'form', pairs, cut: false}},
        {watched, health: true},
      );
      expect(hits.length).toBeLessThan(limits.entries);
    }),
    {numRuns: 500, seed: 20_261_125},
  );
});

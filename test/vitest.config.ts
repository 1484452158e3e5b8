/**
 * Two sets of tests: `unit` in plain Node, beside what they test, and `journeys` in real browsers,
 * one file after another. A unit test that needs a page says `// @vitest-environment jsdom`.
 */
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';
import {compact} from '../src/core/vocabulary/compact.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Imports `*.tsv` as text, the vocabulary compiled, as build.mjs does. */
const tsv = {
  name: 'tsv',
  transform(code: string, id: string) {
    if (!id.endsWith('.tsv')) return undefined;
    const text = id.endsWith('/phrases.tsv') ? compact(code, id) : code;
    return {code: `export default ${JSON.stringify(text)};`, map: null};
  },
};

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins: [tsv],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        root,
        plugins: [tsv],
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

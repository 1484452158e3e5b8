/** The judgement as a module for Node, compiled as build.mjs compiles it. */
import {readFileSync} from 'node:fs';
import {build, type Plugin} from 'esbuild';
import type * as Inspect from '../../src/core/inspect.ts';
import {compact} from '../../src/core/vocabulary/compact.ts';

const out = 'dist/bench/inspect.mjs';

const vocabulary: Plugin = {
  name: 'vocabulary',
  setup: ({onLoad}) =>
    onLoad({filter: /phrases\.tsv$/}, ({path}) => ({
      contents: compact(readFileSync(path, 'utf8'), path),
      loader: 'text',
    })),
};

/** Builds it in dist/bench, and loads it. */
export async function bundled(): Promise<typeof Inspect> {
  await build({
    entryPoints: ['src/core/inspect.ts'],
    outfile: out,
    bundle: true,
    format: 'esm',
    platform: 'node',
    loader: {'.tsv': 'text'},
    plugins: [vocabulary],
  });
  return import(new URL(`../../${out}`, import.meta.url).href);
}

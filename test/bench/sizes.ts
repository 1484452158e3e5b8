/** What the browser has to load: scripts of every page, the background, the popup. Kilobytes, gzip. */
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import type {Figure} from './bench.ts';

const parts: readonly (readonly [what: string, files: readonly string[], limit?: number])[] = [
  ['content script and hook', ['content.js', 'hook.js'], 12],
  ['background', ['background.js']],
  ['popup', ['popup/popup.js', 'popup/popup.css']],
];

/** Sizes of the built extension. */
export function benchSizes(): readonly Figure[] {
  return parts.map(([what, files, limit]) => {
    const bytes = Buffer.concat(files.map((file) => readFileSync(`dist/chromium/${file}`)));
    const figure = {what: `${what}, gzip`, value: gzipSync(bytes, {level: 9}).length / 1000, unit: 'kB'};
    return limit === undefined ? figure : {...figure, limit};
  });
}

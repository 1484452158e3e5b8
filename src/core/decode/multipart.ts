/** `multipart/form-data` (RFC 7578) as raw text: the parts' names and contents, file names beside them. */
import type {Pair} from './urlencoded.ts';

/** The boundary that opens a multipart body, `undefined` when it is none. */
export function boundaryOf(text: string): string | undefined {
  const match = /^\s{0,4}--([^\r\n]{1,70})\r?\n/.exec(text.slice(0, 200));
  return match?.[1] !== undefined && /content-disposition/i.test(text.slice(0, 2000)) ? match[1] : undefined;
}

/** The parts of a multipart body. A last part that was cut is read as far as it goes. */
export function partsOf(text: string, boundary: string): readonly Pair[] {
  return text
    .split(`--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .flatMap(partOf);
}

function partOf(part: string): readonly Pair[] {
  const gap = /\r?\n\r?\n/.exec(part);
  if (gap === null) return [];
  const head = part.slice(0, gap.index);
  const content = part.slice(gap.index + gap[0].length).replace(/\r?\n$/, '');
  const name = parameter(head, 'name') ?? '';
  const file = parameter(head, 'filename');
  return file === undefined
    ? [[name, content]]
    : [
        [`${name}.filename`, file],
        [name, content],
      ];
}

function parameter(head: string, key: string): string | undefined {
  const quoted = new RegExp(`[;\\s]${key}="((?:[^"\\\\\\r\\n]|\\\\.)*)"`, 'i').exec(head)?.[1];
  const value = quoted ?? new RegExp(`[;\\s]${key}=([^;\\s"]+)`, 'i').exec(head)?.[1];
  return value?.replaceAll('%22', '"');
}

/**
 * JSON documents one after another: one a line (ndjson.org, JSON Lines), or each behind a record
 * separator (RFC 7464). Their values are named as those of a list.
 */
import {looksJson, valuesOf} from './json.ts';
import {documentOf, type Mistakes} from './json-document.ts';
import type {Piece, Pieces} from './piece.ts';

const recordSeparator = '\u001e';

/** The named values of two documents or more; `undefined` when a text is no such list. */
export function ndjsonValues(text: string, most: number, mistakes: Mistakes): Pieces | undefined {
  const lined = text.replaceAll(recordSeparator, '\n');
  if (!looksJson(lined) || !/[\r\n]/.test(lined)) return undefined;
  const lines = lined.split(/[\r\n]/).filter((line) => line.trim() !== '');
  const [first, second] = lines;
  // One document that is printed over lines opens with a line that is none.
  if (first === undefined || second === undefined || !looksJson(second)) return undefined;
  if (documentOf(first, mistakes) === undefined) return undefined;
  const pieces: Piece[] = [];
  let whole = true;
  let cut = false;
  for (const line of lines) {
    if (pieces.length >= most) return {pieces, whole: false, cut: true};
    const read = readLine(line, most - pieces.length, mistakes);
    for (const piece of read.pieces) pieces.push(piece);
    whole &&= read.whole;
    cut ||= read.cut;
  }
  return {pieces, whole: whole && !cut, cut};
}

/** A line that is not JSON stands as it is. */
function readLine(line: string, most: number, mistakes: Mistakes): Pieces {
  if (!looksJson(line)) return {pieces: [['[]', line]], whole: true, cut: false};
  const {pairs, whole, cut} = valuesOf(line, most, mistakes);
  return {pieces: pairs.map(([name, value]) => [nameOf(name), value] as const), whole, cut};
}

const nameOf = (name: string): string => (name === '' || name.startsWith('[]') ? `[]${name}` : `[].${name}`);

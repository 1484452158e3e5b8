/** Runs of a text that are base64, hex or LZ-string: as the whole text, or in the middle of one. */

import {base64Decoded} from './base64.ts';
import {promises, readingOfBytes} from './bytes.ts';
import {hexDecoded} from './hex.ts';
import {limits} from './limits.ts';
import {lzDecoded} from './lz-string.ts';
import {holds, type Marks, mark, marksOf} from './marks.ts';
import type {Reading} from './reading.ts';
import {reversed} from './reversed.ts';
import {sensible} from './sensible.ts';
import type {Work} from './work.ts';

/** Shortest run that is read in the middle of a text, and as a whole text. */
const shortest = 16;
const shortestWhole = 8;
/** Runs read of one text. */
const most = 60;
/** Longest run that is tried as LZ-string, which only its end can prove. */
const longestPacked = 200_000;
/** Longest run that is read whole, whatever its first bytes look like. */
const longestWhole = 64 * 1024;
/** Characters read of a long run before all of it is. */
const head = 1024;

/** What the encoded runs of a text hold; the text itself stays. */
export function tokensOf(text: string, marks: Marks, work: Work): readonly Reading[] {
  const bare = text.trim();
  if (marks.run < shortestWhole) return wide(text, marks, work);
  if (marks.run >= bare.length - 3 || isLines(bare, marks)) return tokenOf(bare, marks, work);
  if (marks.run < shortest) return [];
  const readings: Reading[] = [];
  let count = 0;
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{16,}={0,3}/g)) {
    readings.push(...tokenOf(run, marksOf(run), work));
    count += 1;
    if (count >= most) break;
  }
  return readings;
}

/** Base64 in lines of one length (MIME), or with the spaces that a form made of `+`; hex with marks between. */
const isLines = (text: string, marks: Marks): boolean =>
  marks.run >= shortest && /^[A-Za-z0-9+/=]{16,}[\r\n ][A-Za-z0-9+/=\r\n ]+$/.test(text);

function tokenOf(run: string, marks: Marks, work: Work): readonly Reading[] {
  if (!work.token()) return [];
  const hex = !holds(marks, mark.notHex) && holds(marks, mark.digit) ? hexOf(run, work) : undefined;
  if (hex !== undefined) return [hex];
  const isMixed = holds(marks, mark.upper) && holds(marks, mark.lower | mark.digit);
  if (!isMixed || run.length < shortestWhole) return [];
  const read =
    base64Of(run, work) ??
    turnedOf(run, work) ??
    (run.length < shortest || run.length > longestPacked ? undefined : lzOf(run, work));
  return read === undefined ? [] : [read];
}

function hexOf(run: string, work: Work): Reading | undefined {
  if (run.length < shortest || run.length % 2 !== 0) return undefined;
  const bytes = hexDecoded(run, limits.body)?.bytes;
  return (
    useful('hex', bytes, work) ?? useful('hex', hexDecoded(reversed(run), limits.body)?.bytes, work, true)
  );
}

function base64Of(run: string, work: Work): Reading | undefined {
  if (run.length > longestWhole) {
    const start = base64Decoded(run.slice(0, head), head)?.bytes;
    if (start === undefined || !promises(start)) return undefined;
  }
  return useful('base64', base64Decoded(run, limits.body)?.bytes, work);
}

/** The same, its last character first. */
function turnedOf(run: string, work: Work): Reading | undefined {
  if (run.length > longestWhole) {
    const end = base64Decoded(reversed(run.slice(-head)), head)?.bytes;
    if (end === undefined || !promises(end)) return undefined;
  }
  return useful('base64', base64Decoded(reversed(run), limits.body)?.bytes, work, true);
}

/** Bytes that hold something, under the name of the encoding they came from. */
function useful(
  encoding: string,
  bytes: Uint8Array | undefined,
  work: Work,
  isTurned = false,
): Reading | undefined {
  if (bytes === undefined || !work.spend(bytes.length)) return undefined;
  const inside = readingOfBytes(bytes, work);
  if (inside === undefined) return undefined;
  return {
    ...inside,
    encoding: [...(isTurned ? ['reversed'] : []), encoding, ...inside.encoding],
    whole: false,
  };
}

function lzOf(run: string, work: Work): Reading | undefined {
  if (!work.attempt() || !work.spend(run.length)) return undefined;
  const room = work.room(limits.body);
  const forwards = sensible('lz-string', lzDecoded(run, room), work);
  if (forwards !== undefined) return forwards;
  const backwards = sensible('lz-string', lzDecoded(reversed(run), room), work);
  return backwards === undefined ? undefined : {...backwards, encoding: ['reversed', ...backwards.encoding]};
}

/** LZ-string in wide characters. */
function wide(text: string, marks: Marks, work: Work): readonly Reading[] {
  if (!holds(marks, mark.wide) || text.length < 4) return [];
  // Blanks at its end stand for bits, and readers of XML and the like take them away.
  const read = lzOf(text, work) ?? lzOf(`${text}  `, work);
  return read === undefined ? [] : [read];
}

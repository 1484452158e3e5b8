/** Runs of a text that are base64, hex or LZ-string: as the whole text, or in the middle of one. */
import {base64Decoded} from './base64.ts';
import {isPlain, isText, promises} from './bytes.ts';
import {codedRunsOf} from './coded-runs.ts';
import {hexDecoded} from './hex.ts';
import {limits} from './limits.ts';
import {holds, type Marks, mark, marksOf} from './marks.ts';
import {lzOf, wide} from './packed-texts.ts';
import type {UnpackedBytes} from './piece.ts';
import {backwards, type Reading} from './reading.ts';
import {reversed} from './reversed.ts';
import {useful} from './sensible.ts';
import {isUtf8} from './utf8.ts';
import type {Work} from './work.ts';

/** Eight letters are a word (« Mutuelle ») before they are six bytes: those must be plain. */
const [longestWord, letters] = [12, /^[A-Za-z]+$/];
/** Shortest run that is read in the middle of a text, and as a whole text. */
const shortest = 16;
const shortestWhole = 8;
/** Bytes of an MD5, a SHA-1, a SHA-2 or SHA-3. */
const hashSizes: ReadonlySet<number> = new Set([16, 20, 28, 32, 48, 64]);
/** Characters read of a run before all of it is. */
const head = 128;

/** What the encoded runs of a text hold; the text itself stays. */
export function tokensOf(text: string, marks: Marks, work: Work): readonly Reading[] {
  const bare = text.trim();
  if (marks.run < shortestWhole) return [...wide(text, marks, work), ...codedRunsOf(text, work)];
  if (marks.run >= bare.length - 3 || isLines(bare, marks)) {
    const whole = tokenOf(bare, marks, work);
    // One run with its padding was read by now.
    if (whole.length > 0 || /^={0,3}$/.test(bare.slice(marks.run))) return whole;
  }
  const runs = marks.run < shortest ? [] : runsOf(text, work);
  return holds(marks, mark.digit) ? [...runs, ...codedRunsOf(text, work)] : runs;
}

/** Base64 in lines of one length (MIME), or with the spaces that a form made of `+`. */
const isLines = (text: string, marks: Marks): boolean =>
  marks.run >= shortest && /^[A-Za-z0-9+/=]{16,}[\r\n ][A-Za-z0-9+/=\r\n ]+$/.test(text);

function runsOf(text: string, work: Work): readonly Reading[] {
  const readings: Reading[] = [];
  for (const [run] of text.matchAll(/(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{16,}={0,3}/g)) {
    readings.push(...tokenOf(run, marksOf(run), work));
    if (work.exhausted) break;
  }
  return readings;
}

function tokenOf(run: string, marks: Marks, work: Work): readonly Reading[] {
  const isHex = !holds(marks, mark.notHex) && holds(marks, mark.digit);
  const isMixed = holds(marks, mark.upper) && holds(marks, mark.lower | mark.digit);
  if ((!isHex && !isMixed) || isIdentifier(run)) return [];
  if (!work.token()) {
    if (!work.exhausted && isClearly(run, isHex)) work.leave();
    return [];
  }
  const read =
    (isHex ? hexOf(run, work) : undefined) ??
    (isMixed && run.length >= shortestWhole ? base64Of(run, work) : undefined);
  return read === undefined ? [] : [read];
}

/** A name of a program (`motifConsultation2`): base64 mixes its cases without order. */
const isIdentifier = (run: string): boolean => /^[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,})+\d{0,6}$/.test(run);

/** Text that was encoded, for sure: told from its first bytes, when no more is read. */
function isClearly(run: string, isHex: boolean): boolean {
  const start = run.slice(0, 64);
  const bytes = isHex ? hexDecoded(start, head)?.bytes : base64Decoded(start, head)?.bytes;
  return bytes !== undefined && bytes.length >= 10 && isText(bytes) && isUtf8(bytes, true);
}

function hexOf(run: string, work: Work): Reading | undefined {
  if (run.length < shortest || run.length % 2 !== 0) return undefined;
  const bytes = hexDecoded(run, limits.body)?.bytes;
  if (isHash(bytes, work)) return undefined;
  const read = heldBy('hex', bytes, work);
  if (read !== undefined || !mayTurn(run, hexDecoded)) return read;
  return turnedOf('hex', hexDecoded(reversed(run), limits.body), work);
}

/** Bytes as long as a hash that promise nothing, where there are many of them. */
const isHash = (bytes: Uint8Array | undefined, work: Work): boolean =>
  bytes !== undefined && hashSizes.has(bytes.length) && !promises(bytes) && !work.hash();

/** What the bytes of a run hold; when they are as long as a hash and none, others may be none either. */
function heldBy(encoding: string, bytes: Uint8Array | undefined, work: Work): Reading | undefined {
  const read = useful(encoding, bytes, work);
  if (read !== undefined && bytes !== undefined && hashSizes.has(bytes.length)) work.noHash();
  return read;
}

/** Base64, the same with its last character first, or LZ-string. */
function base64Of(run: string, work: Work): Reading | undefined {
  const bytes = base64Decoded(run, limits.body)?.bytes;
  if (
    isHash(bytes, work) ||
    (bytes !== undefined && run.length <= longestWord && letters.test(run) && !isPlain(bytes))
  )
    return undefined;
  const read = heldBy('base64', bytes, work);
  if (read !== undefined) return read;
  const turned = mayTurn(run, base64Decoded)
    ? turnedOf('base64', base64Decoded(reversed(run), limits.body), work)
    : undefined;
  return turned ?? (run.length < shortest ? undefined : lzOf(run, work));
}

/** A run is turned round when its end promises something. */
function mayTurn(run: string, decode: typeof base64Decoded): boolean {
  if (run.length <= head) return true;
  const end = decode(reversed(run.slice(-head)), head)?.bytes;
  return end !== undefined && promises(end);
}

/** Backwards, only what promises something is read: any run may be turned. */
function turnedOf(encoding: string, unpacked: UnpackedBytes | undefined, work: Work): Reading | undefined {
  const bytes = unpacked?.bytes;
  return bytes !== undefined && promises(bytes) ? backwards(useful(encoding, bytes, work)) : undefined;
}

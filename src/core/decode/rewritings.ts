/** Texts whose characters are written another way: escapes, references, codes, wide forms, bytes as characters. */
import {charCodesDecoded} from './char-codes.ts';
import {entitiesDecoded} from './entities.ts';
import {unescaped} from './escapes.ts';
import {hexDecoded, looksSpelledHex} from './hex.ts';
import {limits} from './limits.ts';
import {holds, type Marks, mark} from './marks.ts';
import {percentDecoded} from './percent.ts';
import {quotedPrintableDecoded} from './quoted-printable.ts';
import {type Reading, rewritten} from './reading.ts';
import {reversed} from './reversed.ts';
import {packedIn, sensible, useful} from './sensible.ts';
import type {Work} from './work.ts';

const room = limits.body;

/** The same text, written plainly; `undefined` when nothing of it is written another way. */
export function rewritingOf(text: string, marks: Marks, work: Work): Reading | undefined {
  const packed = holds(marks, mark.control) ? packedIn(text, work) : undefined;
  return packed ?? databased(text, work) ?? escaped(text, marks, work) ?? coded(text, marks, work);
}

/** Bytes as databases write them: their mark would be read as an escape. */
const databased = (text: string, work: Work): Reading | undefined =>
  /^\s?\\x[\da-f]{8}/i.test(text) ? useful('hex', hexDecoded(text, room)?.bytes, work) : undefined;

function escaped(text: string, marks: Marks, work: Work): Reading | undefined {
  const isSpaced = text.includes('+') && plusForSpace.test(text);
  const percent = isSpaced || holds(marks, mark.percent) ? percentDecoded(text, isSpaced) : text;
  // A plus may be one: the text as it stands is kept beside.
  if (percent !== text) return rewritten('percent', {text: percent, cut: false}, !isSpaced);
  const entities = holds(marks, mark.ampersand) ? entitiesDecoded(text, room) : undefined;
  if (entities !== undefined) return rewritten('html-entities', entities, true);
  const escapes = holds(marks, mark.backslash | mark.percent) ? unescaped(text, room) : undefined;
  if (escapes !== undefined) return rewritten('escapes', escapes, true);
  return holds(marks, mark.equals)
    ? sensible('quoted-printable', quotedPrintableDecoded(text, room), work)
    : undefined;
}

/** Short words with a plus between, as forms write blanks; the `+` of base64 stands in longer runs. */
const plusForSpace = /^[^\s+]{1,20}(?:\+[^\s+=]{1,20}){2,}$/;

/** Codes of characters, one after another, or of bytes in hex with marks between. */
function coded(text: string, marks: Marks, work: Work): Reading | undefined {
  if (holds(marks, mark.word | mark.accent | mark.wide | mark.control)) return undefined;
  const codes = holds(marks, mark.upper) ? undefined : charCodesDecoded(text, room);
  return sensible('char-codes', codes, work) ?? (looksSpelledHex(text) ? spelled(text, work) : undefined);
}

/** Eight bytes or more: six are the address of a network card, four a date or a version. */
function spelled(text: string, work: Work): Reading | undefined {
  const bytes = hexDecoded(text, room)?.bytes;
  if (bytes === undefined || bytes.length < 8) return undefined;
  const read = useful('hex', bytes, work);
  if (read !== undefined) return read;
  const turned = useful('hex', hexDecoded(reversed(text), room)?.bytes, work);
  return turned === undefined ? undefined : {...turned, encoding: ['reversed', ...turned.encoding]};
}

/** Texts whose characters are written another way: escapes, references, codes, wide forms, bytes as characters. */
import {charCodesDecoded} from './char-codes.ts';
import {entitiesDecoded} from './entities.ts';
import {unescaped} from './escapes.ts';
import {limits} from './limits.ts';
import {holds, type Marks, mark} from './marks.ts';
import {percentDecoded} from './percent.ts';
import {quotedPrintableDecoded} from './quoted-printable.ts';
import {type Reading, rewritten} from './reading.ts';
import {packedIn, sensible} from './sensible.ts';
import type {Work} from './work.ts';

const room = limits.body;

/** The same text, written plainly; `undefined` when nothing of it is written another way. */
export function rewritingOf(text: string, marks: Marks, work: Work): Reading | undefined {
  const packed = holds(marks, mark.control) ? packedIn(text, work) : undefined;
  return packed ?? escaped(text, marks, work) ?? coded(text, marks, work);
}

function escaped(text: string, marks: Marks, work: Work): Reading | undefined {
  const percent = holds(marks, mark.percent) ? percentDecoded(text, false) : text;
  if (percent !== text) return rewritten('percent', {text: percent, cut: false}, true);
  const entities = holds(marks, mark.ampersand) ? entitiesDecoded(text, room) : undefined;
  if (entities !== undefined) return rewritten('html-entities', entities, true);
  const escapes = holds(marks, mark.backslash | mark.percent) ? unescaped(text, room) : undefined;
  if (escapes !== undefined) return rewritten('escapes', escapes, true);
  return holds(marks, mark.equals)
    ? sensible('quoted-printable', quotedPrintableDecoded(text, room), work)
    : undefined;
}

/** Codes of characters, one after another. */
function coded(text: string, marks: Marks, work: Work): Reading | undefined {
  if (holds(marks, mark.upper | mark.accent | mark.wide | mark.control)) return undefined;
  return sensible('char-codes', charCodesDecoded(text, room), work);
}

/** Full-width forms, as keyboards for East Asia type them, as the plain ones. */
export function widened(text: string, marks: Marks): Reading | undefined {
  if (!holds(marks, mark.wide) || !/[\uff01-\uff5e]/.test(text)) return undefined;
  const plain = text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  return rewritten('full-width', {text: plain, cut: false}, true);
}

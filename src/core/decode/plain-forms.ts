/**
 * Characters that stand for plainer ones: full-width forms of East Asian keyboards, figures of other scripts, and
 * marks that are not seen between two letters or figures (soft hyphens, zero-width and bidirectional marks), which
 * programs that lay out or copy text leave there. Source: Unicode, General_Category Nd and Cf.
 */
import {holds, type Marks, mark} from './marks.ts';
import {type Reading, rewritten} from './reading.ts';

const fullWidth = /[\uff01-\uff5e]/g;
/** Marks that are not seen. The joiner of emoji, U+200D, only where it joins none. */
const unseen = '[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff]';
const hidden = new RegExp(`(?<![\\p{Extended_Pictographic}\\ufe0f])${unseen}{1,4}`, 'gu');
/** Decimal figures beyond ASCII: each script has ten of them in a row, from the one for zero on. */
const figure = /(?![0-9])\p{Nd}/gu;
/** What packers write are characters of all kinds: few of them are those that are sought. */
const strange = /[\u0250-\u1fff\u2070-\ud7ff\ue000-\ufefe\uff00-\uffff]/g;

/** Characters of a text that may be packed all the same. */
const longestDoubted = 2000;

/** The same text in plain characters; `undefined` when it is in plain characters, not whole when it may be packed. */
export function plainForm(text: string, marks: Marks): Reading | undefined {
  if (!holds(marks, mark.wide)) return undefined;
  let count = 0;
  const written = (plain: string): string => {
    count += 1;
    return plain;
  };
  const isPacked = holds(marks, mark.control) || /^x[\^\u009cÚœ]|\\u00[01]/.test(text);
  const plain = text
    // Among bytes in the guise of characters, 0xAD is one of them.
    .replace(hidden, (marks) => (isPacked && marks.includes('\u00ad') ? marks : written('')))
    .replace(fullWidth, (char) => written(narrowed(char)))
    .replace(figure, (char) => written(figured(char)));
  if (count === 0) return undefined;
  const isWhole = 3 * count >= (text.match(strange)?.length ?? 0);
  // A long text with a few of them is a text in another script.
  return isWhole || text.length <= longestDoubted
    ? rewritten('full-width', {text: plain, cut: false}, isWhole)
    : undefined;
}

const narrowed = (char: string): string => String.fromCharCode(char.charCodeAt(0) - 0xfee0);

function figured(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  // The figures of mathematics come five styles in a row, from U+1D7CE on.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

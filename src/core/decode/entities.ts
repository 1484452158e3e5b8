/**
 * Character references of HTML and XML: numbers, decimal or hex, and the names of Latin-1 and of French
 * typography. Source: WHATWG HTML §13.5 "Named character references"; XML 1.0 §4.6.
 */
import {fitted, type UnpackedText} from './piece.ts';
import {charOfByte} from './windows-1252.ts';

/** U+00A0 to U+00FF, in order. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 ' +
  'acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde ' +
  'Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute ' +
  'Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde ' +
  'auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const others: readonly (readonly [string, string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['Tab', '\t'],
  ['NewLine', '\n'],
  ['num', '#'],
  ['lpar', '('],
  ['rpar', ')'],
  ['plus', '+'],
  ['comma', ','],
  ['period', '.'],
  ['sol', '/'],
  ['colon', ':'],
  ['equals', '='],
  ['commat', '@'],
  ['lowbar', '_'],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['euro', '€'],
  ['hellip', '…'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['minus', '−'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['thinsp', '\u2009'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
];

const named: ReadonlyMap<string, string> = new Map([
  ...latin1.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
  ...others,
]);

const reference =
  /&(?:#[xX]([\da-fA-F]{1,8});?|#(\d{1,9});?|([A-Za-z]{2,7}[1-4]{0,2});|(nbsp|[A-Za-z](?:acute|grave|circ|uml|cedil|tilde|ring))(?![=;]))/g;

/**
 * The text with its references replaced, at most `room` characters of it; `undefined` when it has none.
 * A name needs its `;`: without it, `&copy=1` in an address would change. A number does not, nor do the
 * letters with accents and the blank, which no address has names for.
 */
export function entitiesDecoded(text: string, room: number): UnpackedText | undefined {
  if (!text.includes('&')) return undefined;
  const decoded = text.replace(
    reference,
    (
      whole,
      hex: string | undefined,
      decimal: string | undefined,
      name: string | undefined,
      loose: string | undefined,
    ) => {
      const word = name ?? loose;
      if (word !== undefined) return named.get(word) ?? whole;
      return charOf(Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16)) ?? whole;
    },
  );
  return decoded === text ? undefined : fitted(decoded, room);
}

/** HTML reads 0x80 to 0x9F as windows-1252, since pages wrote them so. */
function charOf(code: number): string | undefined {
  if (code >= 0x80 && code <= 0x9f) return charOfByte(code);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Texts with named values inside: the shape of the text decides which reader is asked, not what a page declares. */
import {csvValues, looksCsv} from './csv.ts';
import {dataUrlContent} from './data-url.ts';
import {looksXml} from './elements.ts';
import {graphqlArguments} from './graphql.ts';
import {hl7Values} from './hl7.ts';
import {hprimValues} from './hprim.ts';
import {looksJson, looseValuesOf} from './json.ts';
import {jsonInside} from './json-call.ts';
import type {Mistakes} from './json-document.ts';
import {jwtPieces} from './jwt.ts';
import {limits} from './limits.ts';
import {holds, type Marks, mark} from './marks.ts';
import {boundaryOf, partsOf} from './multipart.ts';
import {ndjsonValues} from './ndjson.ts';
import type {Pieces} from './piece.ts';
import type {Reading} from './reading.ts';
import {looksUrlencoded, type Pair, pairsOf, withNames} from './urlencoded.ts';
import {xmlValues} from './xml.ts';

/** One more than is kept: then it is known that more stands there. */
const most = limits.entries + 1;

/** The named values of a text that is a structure; `undefined` for any other. `isBody`: a lone pair is a form. */
export function structureOf(
  text: string,
  marks: Marks,
  isBody: boolean,
  mistakes: Mistakes,
): Reading | undefined {
  if (looksJson(text)) return jsonOf(text, mistakes);
  return (
    marked(text, marks, mistakes) ??
    calledJson(text, mistakes) ??
    addressed(text) ??
    formOf(text, marks, isBody) ??
    linesOf(text, marks, mistakes)
  );
}

/** Structures that say by their first characters what they are. */
function marked(text: string, marks: Marks, mistakes: Mistakes): Reading | undefined {
  const code = text.charCodeAt(0);
  if (isLetter(code)) return worded(text, code, mistakes);
  const boundary = code === 0x2d || code <= 0x20 ? boundaryOf(text) : undefined;
  if (boundary !== undefined) return multipartOf(partsOf(text, boundary));
  if (holds(marks, mark.less) && looksXml(text)) return read('xml', xmlValues(text, limits.pieces));
  return code <= 0x20 ? worded(text.trimStart(), 0, mistakes) : undefined;
}

const isLetter = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a;

/** Those that begin with a word: `MSH|`, a token's `eyJ`, a query. `code`: of the first letter, 0 for any. */
function worded(text: string, code: number, mistakes: Mistakes): Reading | undefined {
  if ((code === 0 || code === 0x4d) && text.startsWith('MSH'))
    return read('hl7', hl7Values(text, limits.pieces));
  if (code === 0x65 && text.startsWith('eyJ')) return read('jwt', jwtPieces(text, limits.pieces, mistakes));
  return /^(?:query|mutation|subscription|fragment)\b/.test(text)
    ? read('graphql', graphqlArguments(text, limits.pieces))
    : undefined;
}

/** A file that is named and empty: Chromium leaves the content of files out. */
function multipartOf(parts: readonly Pair[]): Reading | undefined {
  const isHollow = parts.some(
    ([name, value], at) => name.endsWith('.filename') && value !== '' && parts[at + 1]?.[1] === '',
  );
  const reading = of('multipart', parts, true);
  return reading === undefined ? undefined : {...reading, cut: isHollow};
}

/** A text that opens as JSON and was no document. */
function jsonOf(text: string, mistakes: Mistakes): Reading | undefined {
  return (
    read('ndjson', ndjsonValues(text, limits.entries, mistakes)) ??
    // A document of GraphQL has no quote where JSON has one.
    (/^\s*\{\s*"/.test(text) ? undefined : read('graphql', graphqlArguments(text, limits.pieces))) ??
    looseJson(text)
  );
}

/** JSON in a call, or behind a number. */
function calledJson(text: string, mistakes: Mistakes): Reading | undefined {
  const inside = /[[{]/.test(text) ? jsonInside(text, mistakes) : undefined;
  return inside === undefined ? undefined : {pieces: [['', inside]], encoding: [], whole: true, cut: false};
}

function looseJson(text: string): Reading | undefined {
  const {pairs, whole, cut} = looseValuesOf(text, limits.entries);
  return read('json', {pieces: pairs, whole, cut});
}

function addressed(text: string): Reading | undefined {
  if (!/^(?:data|http|ws)/i.test(text)) return undefined;
  if (/^data:/i.test(text)) {
    const data = dataUrlContent(text, limits.body);
    return data === undefined
      ? undefined
      : {pieces: [['', data.content]], encoding: ['data-url'], whole: true, cut: data.cut};
  }
  return isAddress(text) ? of('url', pairsOf(queryOf(text), most), false) : undefined;
}

const isAddress = (value: string): boolean => /^(?:https?|wss?):\/\/[^\s?#]{0,2000}\?./.test(value);
const queryOf = (value: string): string => value.slice(value.indexOf('?') + 1).split('#')[0] ?? '';

/** A form as pages send it; `isBody`: a lone pair is one. */
function formOf(text: string, marks: Marks, isBody: boolean): Reading | undefined {
  if (!holds(marks, mark.equals)) return undefined;
  if (!isBody && !holds(marks, mark.ampersand) && !isLonePair(text)) return undefined;
  // Character references have the marks of a form, and are none.
  if (holds(marks, mark.ampersand) && /&#x?[\da-f]{1,6};/i.test(text)) return undefined;
  // Base64 with its padding is no name without value.
  if (/^[^=&]{7,}={1,3}\s?$/.test(text)) return undefined;
  return looksUrlencoded(text) ? of('urlencoded', pairsOf(text, most), true) : undefined;
}

/** One name, and a value without blanks that is long enough to say something. */
const isLonePair = (text: string): boolean => /^[A-Za-z_][\w.[\]-]{0,40}=[^\s=]{8,}={0,3}$/.test(text);

/** Structures in lines: a document a line, HPRIM, a table. */
function linesOf(text: string, marks: Marks, mistakes: Mistakes): Reading | undefined {
  if (!holds(marks, mark.newline)) return undefined;
  return (
    read('hprim', hprimValues(text, limits.pieces)) ??
    read('ndjson', ndjsonValues(text, limits.entries, mistakes)) ??
    read('csv', looksCsv(text) ? csvValues(text, limits.pieces) : undefined)
  );
}

function read(encoding: string, pieces: Pieces | undefined): Reading | undefined {
  return pieces === undefined || pieces.pieces.length === 0 ? undefined : {...pieces, encoding: [encoding]};
}

function of(encoding: string, pairs: readonly Pair[], whole: boolean): Reading | undefined {
  return pairs.length === 0 ? undefined : {pieces: withNames(pairs), encoding: [encoding], whole, cut: false};
}

/**
 * JSON: every string, number and key, under its path (`patient.ids[].nir`).
 * A body that is cut or malformed is read token by token as far as it goes: its values keep their names.
 */
import {documentOf, type Mistakes} from './json-document.ts';
import {walk} from './json-walk.ts';
import type {Pair} from './urlencoded.ts';

export interface ReadJson {
  readonly pairs: readonly Pair[];
  /** False when the text breaks off or is not JSON: what could be read is there all the same. */
  readonly whole: boolean;
  /** More values stand in the text than were asked for. */
  readonly cut: boolean;
}

/** Whether a text opens like JSON that holds something; a guard against inclusion (`)]}'`) may stand before. */
export function looksJson(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code === 0x7b || code === 0x5b) return true;
  if (code === 0x22) return text.endsWith('"') && text.length > 2;
  // Letters and figures open no structure: most texts are told by their first character.
  return code <= 0x2a && /^\s{0,20}(?:\)\]\}',?\s{0,4})?[[{]/.test(text.slice(0, 64));
}

/** The named values of a JSON text, at most `most` of them; of what only resembles JSON, what can be read. */
export function valuesOf(text: string, most: number, mistakes: Mistakes): ReadJson {
  const parsed = documentOf(text, mistakes);
  if (parsed === undefined) return looseValuesOf(text, most);
  const pairs: Pair[] = [];
  const isWhole = walk(parsed.root, '', (path, value) => {
    if (pairs.length >= most) return false;
    pairs.push([path, value]);
    return true;
  });
  return {pairs, whole: true, cut: !isWhole};
}

/** What can be read, token by token, of a text that only resembles JSON. */
export function looseValuesOf(text: string, most: number): ReadJson {
  const pairs = readLoosely(text, most);
  return {pairs, whole: false, cut: pairs.length >= most};
}

const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const colon = /\s*:/y;
/** As programs write objects: a key without quotes, a string in single ones that a mark of the list follows. */
const bareKey = /\b[A-Za-z_$][\w$]{0,60}(?=\s{0,4}:)/y;
const single = /'(?:[^'\\\n]|\\.)*'(?=\s{0,4}[:,\]})])/y;

/** Strings and numbers in order, each under the last key read before it. Linear: it only moves forward. */
function readLoosely(text: string, most: number): readonly Pair[] {
  const pairs: Pair[] = [];
  let key = '';
  let at = nextToken(text, 0);
  for (; at < text.length && pairs.length < most; at = nextToken(text, at)) {
    const {value, end, isText} = tokenAt(text, at);
    at = end;
    if (isText && isAt(colon, text, at)) key = value;
    else if (value !== "'") pairs.push([key, value]);
  }
  return pairs;
}

interface Token {
  readonly value: string;
  readonly end: number;
  /** A string or a bare word, which a colon makes a key. */
  readonly isText: boolean;
}

function tokenAt(text: string, at: number): Token {
  if (text[at] === '"') {
    const end = endOfString(text, at + 1);
    return {value: unescaped(text.slice(at + 1, end)), end: end + 1, isText: true};
  }
  if (isAt(single, text, at))
    return {value: unescaped(text.slice(at + 1, single.lastIndex - 1)), end: single.lastIndex, isText: true};
  if (isAt(bareKey, text, at))
    return {value: text.slice(at, bareKey.lastIndex), end: bareKey.lastIndex, isText: true};
  const end = isAt(number, text, at) ? number.lastIndex : at + 1;
  return {value: text.slice(at, end), end, isText: false};
}

/** Whether a sticky pattern matches at a place; its `lastIndex` is then the end of the match. */
function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Where a string ends: its closing quote, or the end of a text that was cut. */
function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

/** Where the next string or number may start; the end of the text when there is none. */
function nextToken(text: string, from: number): number {
  const opener = /["'\d-]|\b[A-Za-z_$][\w$]{0,60}(?=\s{0,4}:)/g;
  opener.lastIndex = from;
  return opener.exec(text)?.index ?? text.length;
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g,
    (_, code: string | undefined, char: string | undefined) =>
      code === undefined
        ? (escapes[char ?? ''] ?? char ?? '')
        : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const escapes: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r', b: '\b', f: '\f'};

/**
 * JSON: every string, number and key, under its path (`patient.ids[].nir`).
 * A body that is cut or malformed is read token by token as far as it goes: its values keep their names.
 */
import type {Pair} from './urlencoded.ts';

export interface ReadJson {
  readonly pairs: readonly Pair[];
  /** False when the text breaks off or is not JSON: what could be read is there all the same. */
  readonly whole: boolean;
  /** More values stand in the text than were asked for. */
  readonly cut: boolean;
}

/** Whether a text opens like JSON that holds something. */
export function looksJson(text: string): boolean {
  return /^\s{0,20}(?:\)\]\}',?\s{0,4})?[[{]/.test(text.slice(0, 64));
}

/** The named values of a JSON text, at most `most` of them. */
export function valuesOf(text: string, most: number): ReadJson {
  try {
    return walk(JSON.parse(text), most);
  } catch {
    // Expected: pages send cut, concatenated and near-JSON. The reader below never throws.
    const pairs = readLoosely(text, most);
    return {pairs, whole: false, cut: pairs.length >= most};
  }
}

/** Depth first, in order, without recursion: nesting has no bound but the text's. */
function walk(root: unknown, most: number): ReadJson {
  const pairs: Pair[] = [];
  const waiting: Child[] = [['', root]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [path, value] = next;
    if (pairs.length >= most) return {pairs, whole: true, cut: true};
    if (typeof value === 'string' || typeof value === 'number') pairs.push([path, String(value)]);
    if (typeof value !== 'object' || value === null) continue;
    const children = childrenOf(path, value);
    for (let at = children.length - 1; at >= 0; at -= 1) waiting.push(children[at] ?? ['', null]);
  }
  return {pairs, whole: true, cut: false};
}

type Child = readonly [path: string, value: unknown];

/** What has neither text nor number inside says nothing. */
const speaks = (value: unknown): boolean => value !== null && typeof value !== 'boolean';

/** Longest path kept: what a hostile nesting adds beyond it says nothing. */
const longestPath = 200;

/** A key long enough to be a value (`{"1850…": {}}`) is read as one too. */
function childrenOf(path: string, value: object): readonly Child[] {
  if (Array.isArray(value)) {
    const inside = pathOf(path, '[]');
    return value.filter(speaks).map((child: unknown): Child => [inside, child]);
  }
  return Object.entries(value).flatMap(([key, child]): readonly Child[] => [
    ...(key.length < 13 ? [] : [[path, key] as const]),
    ...(speaks(child) ? [[pathOf(path, key), child] as const] : []),
  ]);
}

function pathOf(path: string, key: string): string {
  const joined = path === '' || key === '[]' ? `${path}${key}` : `${path}.${key}`;
  return joined.slice(-longestPath);
}

const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const colon = /\s*:/y;

/** Strings and numbers in order, each under the last key read before it. Linear: it only moves forward. */
function readLoosely(text: string, most: number): readonly Pair[] {
  const pairs: Pair[] = [];
  let key = '';
  let at = nextToken(text, 0);
  for (; at < text.length && pairs.length < most; at = nextToken(text, at)) {
    if (text[at] === '"') {
      const end = endOfString(text, at + 1);
      const string = unescaped(text.slice(at + 1, end));
      at = end + 1;
      if (isAt(colon, text, at)) key = string;
      else pairs.push([key, string]);
    } else {
      const end = isAt(number, text, at) ? number.lastIndex : at + 1;
      pairs.push([key, text.slice(at, end)]);
      at = end;
    }
  }
  return pairs;
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
  const opener = /["\d-]/g;
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

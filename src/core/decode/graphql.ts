/**
 * GraphQL documents (spec.graphql.org, October 2021, §2): the values written into arguments, under their
 * field and their name (`createPatient.nir`). Variables travel beside the document, as JSON.
 */
import {ArgumentPath} from './argument-path.ts';
import type {Piece, Pieces} from './piece.ts';

const operation = /^(?:query|mutation|subscription|fragment)\b[\w\s]{0,200}[({@]/;
const shorthand = /^\{\s{0,200}[A-Za-z_]\w{0,100}(?:\s{0,20}:\s{0,20}[A-Za-z_]\w{0,100})?\s{0,20}[({\w]/;

interface Reading {
  readonly pieces: Piece[];
  readonly path: ArgumentPath;
  /** False once a comment was passed over. */
  whole: boolean;
}

/** The values written into a document, at most `most`; `undefined` when it is none or has no value in it. */
export function graphqlArguments(text: string, most: number): Pieces | undefined {
  const opening = text.slice(0, 800).replace(/^(?:\s{0,200}#[^\n]{0,200}\n)?[\s,]{0,200}/, '');
  if (!operation.test(opening) && !shorthand.test(opening)) return undefined;
  const reading: Reading = {pieces: [], path: new ArgumentPath(), whole: true};
  let at = 0;
  while (at < text.length && reading.pieces.length <= most) at = readToken(reading, text, at);
  const {pieces, whole} = reading;
  const cut = pieces.length > most;
  return pieces.length === 0 ? undefined : {pieces: pieces.slice(0, most), whole: whole && !cut, cut};
}

const word = /[A-Za-z_]\w*/y;
const number = /-?\d[\d.eE+-]*/y;

/** Reads one token; returns the place after it. */
function readToken(reading: Reading, text: string, at: number): number {
  const char = text[at] ?? '';
  if (char === '"') return readString(reading, text, at);
  if (char === '#') return readComment(reading, text, at);
  if (char === '$') {
    const name = matchAt(word, text, at + 1);
    reading.path.takeVariable(name);
    return at + 1 + name.length;
  }
  const name = matchAt(word, text, at);
  if (name !== '' && reading.path.takeName(name)) addValue(reading, name);
  const digits = name === '' ? matchAt(number, text, at) : '';
  if (digits !== '') addValue(reading, digits);
  if (name === '' && digits === '') reading.path.takeMark(char);
  return at + Math.max(1, name.length, digits.length);
}

function readComment(reading: Reading, text: string, at: number): number {
  reading.whole = false;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function readString(reading: Reading, text: string, at: number): number {
  if (text.startsWith('"""', at)) {
    const end = text.indexOf('"""', at + 3);
    addValue(reading, text.slice(at + 3, end < 0 ? text.length : end).trim());
    return end < 0 ? text.length : end + 3;
  }
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  addValue(reading, unescaped(text.slice(at + 1, end)));
  return end + 1;
}

/** Escapes of GraphQL strings are those of JSON. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    // Expected: a string that was cut in an escape.
    return text;
  }
}

function addValue({pieces, path}: Reading, value: string): void {
  const name = path.takeValue();
  if (name !== undefined && value !== '') pieces.push([name, value]);
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

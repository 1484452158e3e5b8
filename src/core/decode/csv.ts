/**
 * Tables in text (RFC 4180, and the `;` and tabs of French spreadsheets): each cell under the name its
 * column has in the first line. Prose has commas too: a table has a line of plain names without blanks
 * beside the separators, and the same number of cells on every line.
 */
import type {Piece, Pieces} from './piece.ts';

const separators = [';', '\t', '|', ','] as const;
/** What a column may be called: words, at most sixty characters, no sentence. */
const columnName = /^\p{L}[\p{L}\p{M}\p{N} _'’()°/#.-]{0,59}$/u;
const mostColumns = 2000;

/** Whether a text opens as a table does: two columns or more, and a second line with as many. */
export function looksCsv(text: string): boolean {
  return headOf(text) !== undefined;
}

/** The cells of a table, at most `most` of them, named after their column; `undefined` when it is none. */
export function csvValues(text: string, most: number): Pieces | undefined {
  const head = headOf(text);
  if (head === undefined) return undefined;
  const {separator, names} = head;
  const pieces: Piece[] = [];
  let at = head.end;
  while (at < text.length && pieces.length <= most) {
    const row = rowFrom(text, at, separator);
    at = row.end;
    if (isBlank(row.cells)) continue;
    // The last line may be cut; any other that differs says that this is no table.
    if (row.cells.length !== names.length && at < text.length) return undefined;
    for (const [column, cell] of row.cells.entries())
      if (cell !== '') pieces.push([names[column] ?? '', cell]);
  }
  const cut = pieces.length > most;
  return pieces.length === 0 ? undefined : {pieces: pieces.slice(0, most), whole: !cut, cut};
}

interface Head {
  readonly separator: string;
  readonly names: readonly string[];
  readonly end: number;
}

function headOf(text: string): Head | undefined {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const line = text.slice(start, start + 8000).split(/[\r\n]/, 1)[0] ?? '';
  for (const separator of separators) {
    if (!line.includes(separator)) continue;
    const {cells, end} = rowFrom(text, start, separator);
    if (isHead(cells) && hasAsMany(text, end, separator, cells.length)) return {separator, names: cells, end};
  }
  return undefined;
}

const isHead = (cells: readonly string[]): boolean =>
  cells.length >= 2 &&
  cells.every((cell) => columnName.test(cell) && cell.includes('(') === cell.includes(')')) &&
  new Set(cells).size === cells.length;

function hasAsMany(text: string, from: number, separator: string, count: number): boolean {
  const {cells} = rowFrom(text, from, separator);
  return cells.length === count && !isBlank(cells) && !cells.every((cell) => cell.startsWith(' '));
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

interface Row {
  readonly cells: readonly string[];
  /** Where the next row starts. */
  readonly end: number;
}

/** The cells of the row that starts at a place. */
function rowFrom(text: string, from: number, separator: string): Row {
  const cells: string[] = [];
  let at = from;
  while (at <= text.length && cells.length < mostColumns) {
    const {cell, end} = cellFrom(text, at, separator);
    cells.push(cell);
    if (text[end] !== separator) return {cells, end: afterLineEnd(text, end)};
    at = end + 1;
  }
  return {cells, end: text.length};
}

const afterLineEnd = (text: string, at: number): number => (text.startsWith('\r\n', at) ? at + 2 : at + 1);

/** A cell and the place of the separator or line end behind it. */
function cellFrom(text: string, from: number, separator: string): {cell: string; end: number} {
  if (text[from] !== '"') {
    const end = endOfCell(text, from, separator);
    return {cell: text.slice(from, end), end};
  }
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const last = close < 0 ? text.length : close;
  const end = endOfCell(text, Math.min(last + 1, text.length), separator);
  // What stands behind the closing quote is kept: no table has it, and it was sent.
  return {cell: text.slice(from + 1, last).replaceAll('""', '"') + text.slice(last + 1, end), end};
}

function endOfCell(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === separator || char === '\n' || char === '\r') return at;
  }
  return text.length;
}

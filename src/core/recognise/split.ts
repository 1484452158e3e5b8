/**
 * A typed value split over neighbours: a phone number in five boxes, a birth date in three, a sentence in
 * an array of words. Neighbours are read as one text; only what spans several of them is new.
 */
import type {Entry} from '../model.ts';
import type {Found} from './found.ts';
import type {Pool} from './pool.ts';
import {scan} from './scan.ts';

/** Longest piece of something split, in characters. */
const longestPiece = 24;
/** Pieces read together. */
const mostPieces = 60;

/** Every watched value that neighbours make together. */
export function split(entries: readonly Entry[], pool: Pool): readonly Found[] {
  if (pool.patterns.size === 0) return [];
  const found: Found[] = [];
  for (let start = 0; start < entries.length - 1; ) {
    const end = endOfRun(entries, start);
    if (end - start > 1) found.push(...inRun(entries.slice(start, end), pool));
    start = end;
  }
  return found;
}

/** Where the neighbours that go on from one end. */
function endOfRun(entries: readonly Entry[], start: number): number {
  let end = start + 1;
  for (let last = entries[start]; end < entries.length && end - start < mostPieces; end += 1) {
    const next = entries[end];
    if (last === undefined || next === undefined || !goesOn(last, next)) break;
    last = next;
  }
  return end;
}

/** Figures beside figures, or words of one array. */
function goesOn(last: Entry, next: Entry): boolean {
  if (last.value.length > longestPiece || next.value.length > longestPiece) return false;
  if (last.where !== next.where) return false;
  if (last.name === next.name && next.name.endsWith('[]')) return true;
  return next.value.charCodeAt(0) < 0x3a && isFigures(last.value) && isFigures(next.value);
}

function isFigures(value: string): boolean {
  const code = value.charCodeAt(0);
  return code < 0x3a && value.length <= 15 && /^[\d .+-]+$/.test(value);
}

function inRun(run: readonly Entry[], pool: Pool): readonly Found[] {
  const ends: number[] = [];
  let text = '';
  for (const {value} of run) {
    text += `${value} `;
    ends.push(text.length);
  }
  const pieceAt = (at: number): number => ends.findIndex((end) => at < end);
  return scan(text, pool).flatMap(({pattern, start, end}): readonly Found[] => {
    const pieces = run.slice(pieceAt(start), pieceAt(end - 1) + 1);
    const [first] = pieces;
    if (first === undefined || pieces.length < 2 || pattern.kind === 'part') return [];
    const name = [...new Set(pieces.map((piece) => piece.name))].filter((one) => one !== '').join('+');
    const {category, certainty} = pattern.of;
    return [{category, certainty, how: 'typed', entry: {...first, name}, value: text.slice(start, end)}];
  });
}

/**
 * A typed value split over neighbours: a phone number in five boxes, a birth date in three, a sentence in
 * an array of words, a number key by key in a list of events. Neighbours are read as one text; only what
 * spans several of them is new.
 */
import type {Entry} from '../model.ts';
import type {Limit} from './limit.ts';
import type {Pool} from './pool.ts';
import {scan} from './scan.ts';
import type {Meeting} from './weigh.ts';

/** Longest piece of something split, in characters. */
const longestPiece = 24;
/** Pieces read together; the last of them are read again with those that follow. */
const mostPieces = 60;
const overlap = 16;
/** Places kept of one sending. */
const mostMet = 500;
/** Pieces that are read in the other order, too. */
const mostTurned = 4;
/** Columns of a list that are read downwards, the pieces of all of them, and the longest piece: a key or two. */
const mostColumns = 200;
const mostInColumns = 20_000;
const longestKey = 2;

/** Every watched value that neighbours make together. */
export function split(entries: readonly Entry[], pool: Pool, limit?: Limit): readonly Meeting[] {
  if (pool.root.next.size === 0) return [];
  const met: Meeting[] = [];
  for (let start = 0; start < entries.length - 1; ) {
    const end = endOfRun(entries, start);
    const isSought = pool.figures || !isFigures(entries[start]?.value ?? '');
    if (end - start > 1 && isSought) met.push(...eitherWay(entries.slice(start, end), pool, limit));
    start = end - start === mostPieces ? end - overlap : end;
    if (met.length < mostMet) continue;
    limit?.reach();
    break;
  }
  for (const column of columnsOf(entries, limit)) met.push(...inRun(column, pool, limit));
  return met;
}

/** A few pieces may stand in the other order: the end of a number before its beginning. */
function eitherWay(run: readonly Entry[], pool: Pool, limit?: Limit): readonly Meeting[] {
  const met = inRun(run, pool, limit);
  return met.length > 0 || run.length > mostTurned ? met : inRun([...run].reverse(), pool, limit);
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

/** Figures beside figures, a month among them, or words of one array. */
function goesOn(last: Entry, next: Entry): boolean {
  if (last.value.length > longestPiece || next.value.length > longestPiece) return false;
  if (last.where !== next.where) return false;
  if (last.name === next.name && next.name.endsWith('[]')) return true;
  return isFigures(next.value)
    ? isFigures(last.value) || isMonth(last)
    : isMonth(next) && isFigures(last.value);
}

function isFigures(value: string): boolean {
  const code = value.charCodeAt(0);
  return code < 0x3a && value.length <= 15 && /^[\d .+-]+$/.test(value);
}

const isMonth = ({name, value}: Entry): boolean => value.length < 10 && /mois|month/i.test(name);

/** Pieces under one name of a list of objects (`keys[].k`), one object after another. */
function columnsOf(entries: readonly Entry[], limit?: Limit): readonly (readonly Entry[])[] {
  const columns = new Map<string, Entry[]>();
  let pieces = 0;
  for (const entry of entries) {
    const {name, value} = entry;
    if (value.length > longestKey || value === '' || !name.includes('[].')) continue;
    const column = columns.get(name) ?? [];
    if (pieces >= mostInColumns || (column.length === 0 && columns.size >= mostColumns)) {
      limit?.reach();
      break;
    }
    pieces += 1;
    column.push(entry);
    if (column.length === 1) columns.set(name, column);
  }
  return [...columns.values()].filter(({length}) => length > 2);
}

function inRun(run: readonly Entry[], pool: Pool, limit?: Limit): readonly Meeting[] {
  const ends: number[] = [];
  let text = '';
  for (const {value} of run) {
    text += `${value} `;
    ends.push(text.length);
  }
  // Matches come in the order of the text: the search goes on from the last piece.
  let last = 0;
  const pieceAt = (at: number): number => {
    if (last > 0 && at < (ends[last - 1] ?? 0)) last = 0;
    while (last < ends.length - 1 && at >= (ends[last] ?? 0)) last += 1;
    return last;
  };
  return scan(text, pool, limit).flatMap((match): readonly Meeting[] => {
    const pieces = run.slice(pieceAt(match.start), pieceAt(match.end - 1) + 1);
    const [first] = pieces;
    if (first === undefined || pieces.length < 2) return [];
    const name = [...new Set(pieces.map((piece) => piece.name))].filter((one) => one !== '').join('+');
    return [{match, entry: {...first, name}, text, isSplit: true}];
  });
}

/**
 * Codes in the middle of a text: `String.fromCharCode(49,56,…)`, `[49, 56, …]`, `31:38:…`, `0x3138…`. A run is cut
 * out and read as a text of its own would be.
 */
import {charCodesDecoded} from './char-codes.ts';
import {hexDecoded} from './hex.ts';
import {limits} from './limits.ts';
import type {Reading} from './reading.ts';
import {sensible, useful} from './sensible.ts';
import type {Work} from './work.ts';

/** Eight codes or more between marks of one kind, or sixteen figures of hex behind the mark of one. */
const runs =
  /\b(?:0x)?[\da-f]{2,3}(?:[:-](?:0x)?[\da-f]{2}){7,}\b|\b(?:0x)?[\da-f]{2,3}(?:[,;] ?(?:0x)?[\da-f]{2,3}| (?:0x)?[\da-f]{2,3}){7,}\b|(?:0x|\\x|x')(?:[\da-f]{2}){8,}/gi;
/** The first of it, to pass over the texts that have none. */
const promise = /[\da-f]{2}[:;, -] ?(?:0x)?[\da-f]{2,3}[:;, -] ?(?:0x)?[\da-f]{2}|(?:0x|\\x|x')[\da-f]{16}/i;

/** What the codes in a text hold; the text itself stays. */
export function codedRunsOf(text: string, work: Work): readonly Reading[] {
  if (!promise.test(text)) return [];
  const readings: Reading[] = [];
  for (const [run] of text.matchAll(runs)) {
    if (run.length === text.length || !work.spend(limits.reading)) break;
    const read =
      sensible('char-codes', charCodesDecoded(run, limits.body), work) ??
      useful('hex', hexDecoded(run, limits.body)?.bytes, work);
    if (read !== undefined) readings.push(read);
  }
  return readings;
}

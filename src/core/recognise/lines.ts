/**
 * Labels and values in the lines of a text: `Allergies: pénicilline`, `groupe_sanguin=A+`, a row of two cells of a
 * table in Markdown. What YAML, settings, calendars and letters of laboratories have in common.
 */
import type {Entry} from '../model.ts';
import {canonical} from './fold.ts';
import {isGiven, isNothing} from './given.ts';
import {type Labelled, labelled} from './labelled.ts';

/** Shortest text of two lines, characters read of a text, lines of a sending. */
const shortest = 20;
const longest = 20_000;
const mostLines = 500;
const mostKept = 100;

const line =
  /^[\t >*•-]{0,20}(?:\|\s{0,4})?["'*_]{0,2}(\p{L}[\p{L}\p{M}\d _.'’()/°-]{1,50}?)["'*_]{0,2}\s{0,4}[:=|]\s{0,4}(\S.{0,200})$/u;

/** Lines of a program or a style sheet, and the rule under the heads of a table. */
const code = /[{};]\s*$/m;
const rule = /^\s{0,4}\|?(?:\s{0,2}:?-{2,}:?\s{0,2}\|?)+$/;
/** What says what a label is, and not what was given. */
const meaning = /\[\]|^(?:lists?|listes?|types?|noms?|names?|num[ée]ros?) (?:of|des?|du|d['’])/i;

/** Every value of a line whose label speaks. */
export function linesIn(entries: readonly Entry[], speaks: (label: string) => boolean): readonly Labelled[] {
  const found: Labelled[] = [];
  let left = mostLines;
  for (const entry of entries) {
    if (left <= 0 || found.length >= mostKept) break;
    if (entry.value.length < shortest || entry.where === 'path' || !entry.value.includes('\n')) continue;
    const whole = entry.value.slice(0, longest);
    if (code.test(whole)) continue;
    const lines = whole.split(/\r?\n/).slice(0, left);
    left -= lines.length;
    for (const [at, text] of lines.entries())
      if (!rule.test(lines[at + 1] ?? '')) found.push(...pairIn(text, entry, speaks));
  }
  return found;
}

function pairIn(text: string, entry: Entry, speaks: (label: string) => boolean): readonly Labelled[] {
  if (text.length > 260) return [];
  const [, key = '', rest = ''] = line.exec(text) ?? [];
  const value = rest
    .replace(/\s*\|?\s*$/, '')
    .replace(/^(["'])(.*)\1,?$/, '$2')
    .trim();
  if (key === '' || value === '' || value.includes('|') || isNothing(value)) return [];
  // An entry of a calendar says what it is for.
  const label = key === 'SUMMARY' ? 'motif' : key.trim();
  const isTold = label === 'motif' || (isGiven(value) && !defines(label, value) && speaks(label));
  return isTold ? [{...labelled(label, {...entry, value}), loose: true}] : [];
}

const defines = (label: string, value: string): boolean =>
  meaning.test(value) || canonical(value).includes(canonical(label));

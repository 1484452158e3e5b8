/**
 * The vocabulary as the extension ships it. The build writes it from phrases.tsv: tokenised once, grouped
 * by category and level; a mistake in a row ends the build. Reading it back costs no tokenising.
 */
import {type Category, categories} from '../model.ts';
import {keyOf, tokensOf} from './tokens.ts';

/** How loudly a phrase speaks: alone, in health context, in a cluster; a negative silences. */
export type Level = 'strong' | 'medium' | 'weak' | 'negative';

const levels: readonly Level[] = ['strong', 'medium', 'weak', 'negative'];

/** Phrases of one category and level, each as its tokens joined by a space. */
export interface Phrases {
  readonly category: Category;
  readonly level: Level;
  readonly keys: readonly string[];
}

/** The compact text of a table of phrases. Throws at the first row that is wrong, with file and line. */
export function compact(table: string, file: string): string {
  const groups = new Map<string, string[]>();
  const seen = new Map<string, number>();
  table.split('\n').forEach((line, at) => {
    if (line === '' || line.startsWith('#') || line.startsWith('category\t')) return;
    const [category = '', level = '', phrase = ''] = line.split('\t');
    const key = keyOf(tokensOf(phrase)).join(' ');
    const wrong = mistakeIn(category, level, key, seen.get(`${category} ${key}`));
    if (wrong !== undefined) throw new Error(`${file}:${at + 1}: ${wrong}: ${line}`);
    seen.set(`${category} ${key}`, at + 1);
    const group = `${category}\t${level}`;
    groups.set(group, [...(groups.get(group) ?? []), key]);
  });
  return [...groups].map(([group, keys]) => `${group}\t${keys.join('|')}`).join('\n');
}

function mistakeIn(
  category: string,
  level: string,
  key: string,
  before: number | undefined,
): string | undefined {
  if (categoryOf(category) === undefined) return 'unknown category';
  if (levelOf(level) === undefined) return 'unknown level';
  if (key === '') return 'empty phrase';
  return before === undefined ? undefined : `says the same as line ${before}`;
}

/** The groups of a compact text; a table that was bundled as it stands is compiled first. */
export function expand(text: string): readonly Phrases[] {
  const compiled = text.startsWith('#') ? compact(text, 'phrases.tsv') : text;
  return compiled.split('\n').flatMap((line) => {
    const [word = '', loudness = '', keys = ''] = line.split('\t');
    const category = categoryOf(word);
    const level = levelOf(loudness);
    return category === undefined || level === undefined ? [] : [{category, level, keys: keys.split('|')}];
  });
}

const categoryOf = (word: string): Category | undefined => categories.find((known) => known === word);
const levelOf = (word: string): Level | undefined => levels.find((known) => known === word);

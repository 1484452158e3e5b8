/**
 * Tables in JSON: columns named once over rows of cells (`columns: [...]`, `rows: [[...]]`), two lists side by
 * side (`fields`, `values`), and pairs of a name and a value (`[['nir', '…'], …]`). Cells come in order, without
 * their places: a table counts only when its cells fill whole rows.
 */
import type {Entry} from '../model.ts';
import {type Labelled, labelled} from './labelled.ts';
import {namesCategory} from './named.ts';

const heads =
  /^(?:columns?|colonnes?|headers?|ent[eê]tes?|fields?|champs|keys?|names?|labels?|libelles|cols|questions)$/i;
const bodies =
  /^(?:rows?|lignes|data|values?|valeurs|cells|records|answers|reponses|r[ée]sultats?|results)$/i;
const mostColumns = 60;
const mostCells = 2000;

/** Cells of one name in a row. */
interface Run {
  readonly name: string;
  readonly cells: Entry[];
}

/** The cells of a sending's tables under the names of their columns, where these speak. */
export function tabled(
  entries: readonly Entry[],
  names: ReadonlySet<string>,
  speaks: (label: string) => boolean,
): readonly Labelled[] {
  const found: Labelled[] = [];
  if (!holdsTable(names)) return found;
  let head: Run | undefined;
  for (const run of runsOf(entries)) {
    const key = keyOf(run.name);
    if (run.name.endsWith('[][]') || isNumbered(run)) found.push(...pairs(run.cells, speaks));
    if (heads.test(key)) head = run;
    else if (head !== undefined && bodies.test(key) && parentOf(head.name) === parentOf(run.name))
      found.push(...under(head.cells, run.cells, speaks));
  }
  return found.slice(0, mostKept);
}

/** Whether any list is one of columns, or of lists: most sendings have none. */
function holdsTable(names: ReadonlySet<string>): boolean {
  for (const name of names)
    if (name.endsWith('[]') && (name.endsWith('[][]') || heads.test(keyOf(name)) || /\d\[\]$/.test(name)))
      return true;
  return false;
}

/** A name and its value under a number: `{"1": ["groupe_sanguin", "O-"]}`, as Matomo has it. */
const isNumbered = ({name, cells}: Run): boolean => cells.length === 2 && /(?:^|\.)\d{1,3}\[\]$/.test(name);

/** Labelled cells kept of one sending. */
const mostKept = 400;

/** Lists of a sending: entries of one name that ends with `[]`, in a row. */
function* runsOf(entries: readonly Entry[]): Generator<Run> {
  let run: Run | undefined;
  for (const entry of entries) {
    if (run !== undefined && run.name === entry.name) {
      if (run.cells.length < mostCells) run.cells.push(entry);
      continue;
    }
    if (run !== undefined && run.cells.length > 1) yield asWritten(run);
    run = entry.name.endsWith('[]') ? {name: entry.name, cells: [entry]} : undefined;
  }
  if (run !== undefined && run.cells.length > 1) yield asWritten(run);
}

/** Without what was unwrapped from a cell: it stands beside the cell itself. */
function asWritten({name, cells}: Run): Run {
  const least = Math.min(...cells.map(({encoding}) => encoding.length));
  return {name, cells: cells.filter(({encoding}) => encoding.length === least)};
}

const bare = (name: string): string => name.replace(/(?:\[\])+$/, '');
const keyOf = (name: string): string => bare(name).replace(/^.*[.\]]/, '');
const parentOf = (name: string): string => bare(name).slice(0, -keyOf(name).length);

/** Names and values by turns: each name is a word, and one of them speaks. */
function pairs(cells: readonly Entry[], speaks: (label: string) => boolean): readonly Labelled[] {
  if (cells.length % 2 !== 0) return [];
  return cells.flatMap((label, at) => {
    const value = at % 2 === 0 ? cells[at + 1] : undefined;
    return value !== undefined && speaks(label.value) ? [labelled(label.value, value)] : [];
  });
}

const isIdentity = (label: string): boolean => namesCategory(label, 'nir') || namesCategory(label, 'ins');

/** Cells under their columns. */
function under(
  head: readonly Entry[],
  cells: readonly Entry[],
  speaks: (label: string) => boolean,
): readonly Labelled[] {
  if (head.length > mostColumns || head.length < 2 || cells.length % head.length !== 0) return [];
  // Over several rows the first cells name them: « Diabète », 120 patients.
  const isKey = (at: number, label: string): boolean =>
    at === 0 && cells.length > head.length && !isIdentity(label);
  const telling = head.map(({value}, at) => speaks(value) && !isKey(at, value));
  if (!telling.includes(true)) return [];
  return cells.flatMap((cell, at) => {
    const column = at % head.length;
    return telling[column] === true ? [labelled(head[column]?.value ?? '', cell)] : [];
  });
}

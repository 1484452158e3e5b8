/** Whether the name of an entry (`patient.nir`, `crit_numInsee`) speaks of a category. */
import type {Category} from '../model.ts';
import {isIdentifier} from './identifier.ts';
import {hearingOfTokens, loudestFirst, maySpeak, type Spoken} from './speak.ts';
import {tokensOf} from './tokens.ts';

/** Names that real portals give a NIR and that the vocabulary alone would leave to context. */
const nirNames = /(?:^|[._[\]-])(?:crit_)?num_?(?:insee|ss|secu)(?:$|[._[\]-])/i;

/** What a name says, its last part first: `assure.nir` is a NIR, `nir.date` is not one for sure. */
export function spokenByName(name: string): readonly Spoken[] {
  const known = byName.get(name);
  if (known !== undefined) return known;
  const spoken = hear(name);
  keep(byName, name, spoken);
  return spoken;
}

/** What was said of whole names, as detectors ask for it once a value. */
const byName = new Map<string, readonly Spoken[]>();

function hear(name: string): readonly Spoken[] {
  const parts = partsOf(name);
  // A name of one part is kept as a whole: no other has it.
  if (parts.length === 1) return hearOne(parts[0] ?? '');
  const tokens = parts.map(read);
  if (tokens.every((one) => one === unknown)) return silence;
  const path = parts.join('.');
  const known = heard.get(path);
  if (known !== undefined) return known;
  const spoken = listenTo(tokens);
  keep(heard, path, spoken);
  return spoken;
}

function hearOne(part: string): readonly Spoken[] {
  const tokens = tokensIn(part);
  return tokens === unknown ? silence : listenTo([tokens]);
}

/** Names come back by the thousand in one payload: what was heard is kept, up to a bound. */
const heard = new Map<string, readonly Spoken[]>();
const mostKept = 8000;

function keep<Kept>(map: Map<string, Kept>, key: string, value: Kept): void {
  if (map.size >= mostKept) map.clear();
  map.set(key, value);
}

/** Tokens of a part, none when no word of it is known: nothing more to hear. */
const tokensByPart = new Map<string, readonly string[]>();

function read(part: string): readonly string[] {
  const known = tokensByPart.get(part);
  if (known !== undefined) return known;
  const tokens = tokensIn(part);
  keep(tokensByPart, part, tokens);
  return tokens;
}

function tokensIn(part: string): readonly string[] {
  if (isIdentifier(part)) return unknown;
  const all = tokensOf(part);
  return maySpeak(all) ? all : unknown;
}

const unknown: readonly string[] = [];

/** Parts of a path that are read. */
const mostParts = 3;

/** The last parts of a path, without places in a list: `items[3].dose` and `items[4].dose` are one name. */
function partsOf(name: string): readonly string[] {
  const parts: string[] = [];
  let end = name.length;
  for (let at = name.length - 1; at >= -1 && parts.length < mostParts; at -= 1) {
    if (at >= 0 && !separates(name.charCodeAt(at))) continue;
    if (at + 1 < end && !isPlace(name, at + 1, end)) parts.unshift(name.slice(at + 1, end));
    end = at;
  }
  return parts;
}

/** `.`, `/`, `[` and `]`. */
const separates = (code: number): boolean => code === 46 || code === 47 || code === 91 || code === 93;

function isPlace(name: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = name.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** Categories of which a whole object speaks: each key under `oeilDroit` is a measure of that eye. */
const measured: ReadonlySet<Category> = new Set<Category>(['optical-rx', 'pupillary-distance']);

/** What the parts of a path say, each by its tokens. */
function listenTo(parts: readonly (readonly string[])[]): readonly Spoken[] {
  const [last = unknown, before = unknown, above = unknown] = [...parts].reverse();
  const alone = last.length === 0 ? silence : hearingOfTokens(last).spoken;
  if (parts.length < 2) return alone;
  const together = hearingOfTokens([...before, ...last]);
  const said = alone.filter(({category}) => !together.denied.includes(category));
  if (said[0]?.level === 'strong') return said;
  const bare = ({category, length, level}: Spoken): boolean =>
    length > 1 || level === 'strong' || !together.denied.includes(category);
  const pair = [...together.spoken.filter(bare), ...said];
  if (above.length === 0) return pair;
  const whole = hearingOfTokens(above).spoken.filter(({category}) => measured.has(category));
  return whole.length === 0 ? pair : [...pair, ...whole].sort(loudestFirst);
}

const silence: readonly Spoken[] = [];

/** The loudest category of a name. */
export function loudestOf(name: string): Spoken | undefined {
  return spokenByName(name)[0];
}

/** A name under which a number of 13 digits is a NIR. */
export function speaksOfNir(name: string): boolean {
  if (name === '') return false;
  const known = ofNir.get(name);
  if (known !== undefined) return known;
  const speaks = speaksOf(name, 'nir', 'ins') || nirNames.test(name);
  keep(ofNir, name, speaks);
  return speaks;
}

const ofNir = new Map<string, boolean>();

/** A name that speaks, strongly, of one of the categories. */
export function speaksOf(name: string, ...sought: readonly Category[]): boolean {
  return spokenByName(name).some(({level, category}) => level === 'strong' && sought.includes(category));
}

/** Whether the name of an entry (`patient.nir`, `crit_numInsee`) speaks of a category. */
import {kept} from '../kept.ts';
import type {Category} from '../model.ts';
import {isIdentifier} from './identifier.ts';
import {isDescribed, isDescribing, isListed} from './listings.ts';
import {unnumbered} from './numbered.ts';
import {hearingOfTokens, isMeant, loudestFirst, type Spoken} from './speak.ts';
import {isStop, tokensOf} from './tokens.ts';

/** Names that real portals give a NIR and that the vocabulary alone would leave to context. */
const nirNames = /(?:^|[._[\]-])(?:crit_)?num_?(?:insee|ss|secu)(?:$|[._[\]-])/i;

/** Names come back by the thousand in one payload, asked for once a value by each detector. */
const mostKept = 8000;

/** What a name says, its last part first: `assure.nir` is a NIR, `nir.date` is not one for sure. */
export const spokenByName = (name: string): readonly Spoken[] => heard(unnumbered(name));

const heard = kept(mostKept, hear);

function hear(name: string): readonly Spoken[] {
  const parts = partsOf(name).map(read);
  return parts.every((part) => part === '') ? silence : hearKey(parts.join('.'));
}

/** What parts say: names that differ by a number or a word of no meaning are heard once. */
const hearKey = kept(mostKept, (key) =>
  listenTo(key.split('.').map((part) => (part === '' ? unknown : part.split(' ')))),
);

/** The tokens of a part, joined by a space, those of no meaning as `?`; empty when none has any. */
const read = kept(mostKept, (part) => {
  if (isIdentifier(part)) return '';
  let means = false;
  const words = tokensOf(part).map((token) => {
    if (isStop(token)) return token;
    const meant = isMeant(token) || isDescribing(token);
    means ||= meant;
    return meant ? token : token.charCodeAt(0) < 58 ? '0' : '?';
  });
  return means ? words.join(' ') : '';
});

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
  const said = alone.filter(
    ({category}) => !together.denied.includes(category) && !isListed(category, before, above),
  );
  if (said[0]?.level === 'strong') return said;
  const bare = ({category, length, level}: Spoken): boolean =>
    length > 1 || level === 'strong' || !together.denied.includes(category);
  const heard = together.spoken.filter(
    (one) => bare(one) && !isListed(one.category, before, above) && !isDescribed(one, before, last),
  );
  const pair = [...heard, ...said];
  if (above.length === 0) return pair;
  const whole = hearingOfTokens(above).spoken.filter(({category}) => measured.has(category));
  return whole.length === 0 ? pair : [...pair, ...whole].sort(loudestFirst);
}

const silence: readonly Spoken[] = [];

/** A name under which a number of 13 digits is a NIR. */
export const speaksOfNir = kept(
  mostKept,
  (name) => name !== '' && (speaksOf(name, 'nir', 'ins') || nirNames.test(name)),
);

/** A name that speaks, strongly, of one of the categories. */
export function speaksOf(name: string, ...sought: readonly Category[]): boolean {
  return spokenByName(name).some(({level, category}) => level === 'strong' && sought.includes(category));
}

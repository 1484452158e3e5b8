/**
 * The whole judgement of a sending's content, on one screen: decode, recognise, keep what may be said.
 * Raw values come in; what goes out is masked.
 */
import {type Group, groupOf, isPersonal} from './categories.ts';
import {contextOfFormat, contextOfNames} from './context/payload.ts';
import {decode} from './decode/entries.ts';
import {reversed} from './decode/reversed.ts';
import {mask, scrubName} from './mask.ts';
import type {Category, Entry, Hit, Inspection, Masked, Sending, Watched} from './model.ts';
import {answersIn, beside} from './recognise/beside.ts';
import {byFact} from './recognise/by-fact.ts';
import {byName} from './recognise/by-name.ts';
import {byValue} from './recognise/by-value.ts';
import {byWords} from './recognise/by-words.ts';
import {coded} from './recognise/coded.ts';
import {complaints} from './recognise/complaint.ts';
import {withoutDirectories} from './recognise/directory.ts';
import {eyes} from './recognise/eyes.ts';
import {fhirFacts} from './recognise/fhir.ts';
import type {Found} from './recognise/found.ts';
import {joined} from './recognise/joined.ts';
import {Limit} from './recognise/limit.ts';
import {measured} from './recognise/measured.ts';
import {mostNames, namesIn} from './recognise/names.ts';
import {poolOf} from './recognise/pool.ts';
import {speakingIn} from './recognise/speaking.ts';
import {statesIn} from './recognise/states.ts';
import {typed} from './recognise/typed.ts';

/** What is known beside the sending. */
export interface Knowledge {
  /** What the person typed in this tab. Raw. */
  readonly watched: readonly Watched[];
  /** The page is about health. */
  readonly health: boolean;
}

/** What a sending carries, without any of its values. Never throws, whatever the page sends. */
export function inspect(sending: Sending, {watched, health}: Knowledge): Inspection {
  const {entries, unreadable, truncated} = decode(sending);
  const format = contextOfFormat(entries);
  const names = namesIn(entries);
  const answers = answersIn(entries, names);
  const all = answers.length === 0 ? entries : [...entries, ...answers.map(({told}) => told)];
  const speaking = speakingIn(all, health || format.length > 0);
  const labels = new Set(answers.map(({told: {name}}) => name).filter((name) => !names.has(name)));
  const context = [...format, ...contextOfNames(entries, speaking, labels)];
  const inContext = health || context.length > 0;
  const pool = poolOf(watched);
  const known = typed(entries, pool);
  const limit = new Limit();
  const found = [
    ...known.found,
    ...byValue(entries, speaking, inContext, limit),
    ...coded(entries, inContext),
    ...measured(entries, inContext, limit),
    ...joined(entries, inContext),
    ...byName(entries, speaking, inContext),
    ...byWords(entries, names, speaking, inContext, limit),
    ...beside(answers, speaking, pool, inContext, health || format.length > 0),
    ...byFact(entries, names, inContext),
    ...eyes(entries, names, inContext),
    ...statesIn(entries, names, inContext),
    ...complaints(entries, inContext),
    ...(format.includes('payload:fhir') ? fhirFacts(entries) : []),
  ];
  const own = withoutDirectories(distinct(found, limit), entries, names);
  const spoken = inContext || own.some(({category}) => !isPersonal(category));
  const kept = spoken ? own : own.filter(({category}) => !isPersonal(category));
  const isCut = truncated || known.truncated || limit.isReached || names.size >= mostNames;
  const hits = kept.map((one) => hitOf(one, pool.secrets));
  return {hits, unreadable, truncated: isCut, context};
}

/** Distinct places kept of one sending, and of one category: many mailboxes must not hide one number. */
const mostFound = 50;
const mostOfCategory = 20;

/** Found of one category that are told apart: more of them are the same again. */
const mostCompared = 2000;

/** One datum a place: the first way of knowing wins, and an unwrapped value over its wrapping. */
function distinct(found: readonly Found[], limit: Limit): readonly Found[] {
  const kept = new Map<string, Found>();
  const counts = new Map<Category, number>();
  for (const one of found) {
    const count = counts.get(one.category) ?? 0;
    counts.set(one.category, count + 1);
    if (count > mostCompared) continue;
    const key = `${one.category} ${one.entry.where} ${one.entry.name} ${one.entry.encoding.join()}`;
    const before = kept.get(key);
    if (before === undefined || (before.certainty === 'likely' && one.certainty === 'certain'))
      kept.set(key, one);
  }
  const all = gravest([...kept.values()]);
  if (all.length < kept.size) limit.reach();
  return all.filter((one) => !all.some((other) => wraps(one, other)));
}

/** What is kept when there is too much: some of each category, the gravest categories first. */
function gravest(found: readonly Found[]): readonly Found[] {
  if (found.length <= mostOfCategory) return found;
  const counts = new Map<Category, number>();
  const some = found.filter(({category}) => {
    const count = counts.get(category) ?? 0;
    counts.set(category, count + 1);
    return count < mostOfCategory;
  });
  if (some.length <= mostFound) return some;
  const order: readonly Group[] = ['identity', 'health', 'care', 'person'];
  const rank = ({category}: Found): number => order.indexOf(groupOf(category));
  return [...some].sort((one, other) => rank(one) - rank(other)).slice(0, mostFound);
}

/** `one` is the wrapping in which `other` was read: the same datum, less precisely placed. */
function wraps(one: Found, other: Found): boolean {
  if (one === other || one.category !== other.category || one.entry.where !== other.entry.where) return false;
  if (one.certainty === 'certain' && other.certainty === 'likely') return false;
  const [outer, inner] = [one.entry.name, other.entry.name];
  // `nir1` does not hold `nir10`.
  if (!inner.startsWith(outer) || inner === outer || !/^$|[.[+]/.test(outer && inner.charAt(outer.length)))
    return false;
  return plain(one.value) === plain(other.value);
}

const plain = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** What was read backwards has its names backwards: nobody could tell what they hold. */
function nameOf({name, encoding}: Entry, secrets: readonly string[]): Masked {
  const turned = encoding.includes('reversed') ? reversed(name) : '';
  return scrubName(scrubName(turned, secrets) === turned ? name : '', secrets);
}

function hitOf({category, certainty, how, entry, value}: Found, secrets: readonly string[]): Hit {
  return {
    category,
    certainty,
    how,
    where: entry.where,
    name: nameOf(entry, secrets),
    sample: mask(value, category),
    encoding: entry.encoding,
  };
}

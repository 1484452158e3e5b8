/**
 * Optical words count only in company: « axe », « add », « od » alone are charts, buttons and bodies.
 * Two different members in one form, row, object or query speak together.
 */
import {memberOf} from './lens-words.ts';
import type {Spoken} from './speak.ts';
import {spokenByName} from './speaks-of.ts';

/** Members that make a prescription of what stands beside them; an eye with an addition may be anything. */
const powers: readonly string[] = ['sphere', 'cylinder', 'power', 'prism'];

/** « Base » is a prism's beside one, and anything elsewhere. */
export const isTelling = (member: string): boolean => member !== 'base';

/** Whether different members stand together: a power and another, an axis of an eye, or any three. */
export function isCluster(seen: ReadonlySet<string>): boolean {
  if (seen.size < 2) return false;
  return seen.size > 2 || powers.some((one) => seen.has(one)) || (seen.has('axis') && seen.has('eye'));
}

/**
 * The names of one sending whose weak optical words count: two different members stand under the same
 * parent (an object, a row, the query). `heard`: what each name says, in their order. Distances (`ep`, `pd`) count beside them.
 */
export function clusteredNames(
  names: readonly string[],
  heard: readonly (readonly Spoken[])[] = names.map(spokenByName),
): ReadonlySet<string> {
  const families = new Map<string, Family>();
  for (const [at, name] of names.entries()) {
    const spoken = heard[at] ?? [];
    if (spoken.length === 0) continue;
    const optical = spoken.find(({category}) => category === 'optical-rx');
    const distance = spoken.some(({category}) => category === 'pupillary-distance');
    if (optical === undefined && !distance) continue;
    const family = families.get(parentOf(name)) ?? {members: new Set<string>(), names: []};
    families.set(parentOf(name), family);
    const member = optical === undefined ? undefined : memberOf(optical.phrase);
    if (member !== undefined && isTelling(member)) family.members.add(member);
    if (distance) family.members.add('distance');
    if (member !== undefined || distance) family.names.push(name);
  }
  return new Set([...families.values()].flatMap((one) => (isCluster(one.members) ? one.names : [])));
}

interface Family {
  readonly members: Set<string>;
  readonly names: string[];
}

/** What a name stands under: `lines[0]` of `lines[0].axe`, `rx` of `rx[axe]`. */
function parentOf(name: string): string {
  const trimmed = name.endsWith(']') ? name.slice(0, -1) : name;
  const border = Math.max(trimmed.lastIndexOf('.'), trimmed.lastIndexOf('['), trimmed.lastIndexOf('/'));
  return trimmed.slice(0, Math.max(border, 0));
}

/**
 * Optical words count only in company: « axe », « add », « od » alone are charts, buttons and bodies.
 * Two different members in one form, row, object or query speak together.
 */
import {spokenByName} from './speaks-of.ts';

/** Word → member of the cluster. Source: the project's vocabulary, notes on OPTRX. */
const members: Readonly<Record<string, string>> = {
  sph: 'sphere',
  sphere: 'sphere',
  cyl: 'cylinder',
  cylindre: 'cylinder',
  cylinder: 'cylinder',
  axe: 'axis',
  axis: 'axis',
  add: 'addition',
  addition: 'addition',
  prisme: 'prism',
  prism: 'prism',
  od: 'eye',
  og: 'eye',
  os: 'eye',
  oeil: 'eye',
  eye: 'eye',
  bc: 'curve',
  dia: 'diameter',
  pwr: 'power',
};

/** The member that a phrase is, if any. */
export function memberOf(phrase: string): string | undefined {
  return Object.hasOwn(members, phrase) ? members[phrase] : undefined;
}

/** Whether different members stand together. */
export function isCluster(seen: ReadonlySet<string>): boolean {
  return seen.size > 1;
}

/**
 * The names of one sending whose weak optical words count: two different members stand under the same
 * parent (an object, a row, the query). Distances (`ep`, `pd`) count beside them.
 */
export function clusteredNames(names: readonly string[]): ReadonlySet<string> {
  const families = new Map<string, Family>();
  for (const name of names) {
    const spoken = spokenByName(name);
    const optical = spoken.find(({category}) => category === 'optical-rx');
    const distance = spoken.some(({category}) => category === 'pupillary-distance');
    if (optical === undefined && !distance) continue;
    const family = families.get(parentOf(name)) ?? {members: new Set<string>(), names: []};
    families.set(parentOf(name), family);
    const member = optical === undefined ? undefined : memberOf(optical.phrase);
    if (member !== undefined) family.members.add(member);
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

/**
 * Medical codes, which say a diagnosis, an act, a drug or a test in five characters. A code speaks when its
 * system is named, beside it (FHIR, CDA, HL7 v2) or in its own name; when three LOINC with their keys stand
 * under one name; and a CIP13 alone. Source: identifiers 1.7; see codes/systems.ts.
 */

import {cip13In} from '../codes/cip.ts';
import {isLoinc} from '../codes/loinc.ts';
import {type Place, type Role, roleOf, systemByName} from '../codes/role.ts';
import {type System, systemOf} from '../codes/systems.ts';
import {lppIn} from '../codes/tariff.ts';
import {codesToldIn} from '../codes/told.ts';
import {kept} from '../kept.ts';
import type {Category, Certainty, Entry} from '../model.ts';
import type {Found} from './found.ts';

/** Codes kept of one sending: a catalogue of them is known by fewer. */
const mostFound = 2000;

/** Every code of the entries that its company, its name or its own key tells. */
export function coded(entries: readonly Entry[], health: boolean): readonly Found[] {
  const found: Found[] = [];
  const loincs = new Map<string, Entry[]>();
  for (let at = 0; at < entries.length && found.length < mostFound; at += 1) {
    const entry = entries[at];
    if (entry === undefined || entry.value.length < 2) continue;
    const system = systemOf(entry.value);
    if (system !== undefined) found.push(...bySystem(entries, at, system));
    const speaking = systemByName(entry.name);
    const named = speaking === undefined ? undefined : byOwnName(entry, speaking, health);
    if (named !== undefined) found.push(named);
    else if (entry.value.length >= 5) alone(entry, health, loincs, found);
  }
  for (const some of loincs.values()) found.push(...manyLoincs(some));
  return found;
}

/** Under a name that names a system, figures that are no code of it: `loinc=8480-5`. Words may be its label. */
export function isWrongCode(name: string, value: string): boolean {
  const named = value.length > 24 ? undefined : systemByName(name);
  if (named === undefined || !/\d/.test(value) || words.test(value)) return false;
  return !piecesOf(value).some(named.holds) && cip13In(value) === undefined;
}

const words = /\p{L}{2}\s|\s\p{L}{2}/u;

/** Roles are kept: names come back by the thousand in one payload and in the next. */
const roleKept = kept(4000, (name): Role => (name === '' ? silent : roleOf(name)));
const silent: Role = {kind: 'none', parent: '', inner: undefined, position: 0, named: undefined};

const foundOf = (category: Category, certainty: Certainty, entry: Entry, value: string): Found => ({
  category,
  certainty,
  how: 'pattern',
  entry,
  value,
});

/** Siblings between a system and its code, at most. */
const reach = 8;

/** The code that stands beside the system named at `at`: behind it first, before it else. */
function bySystem(entries: readonly Entry[], at: number, system: System): readonly Found[] {
  const role = roleKept(entries[at]?.name ?? '');
  const isInner = role.inner?.kind === 'system';
  if (role.kind !== 'system' && role.position < 3 && !isInner) return [];
  const code = siblingFrom(entries, at, 1, isInner, system) ?? siblingFrom(entries, at, -1, isInner, system);
  if (code === undefined) return [];
  const certainty = system.isTest === true ? 'likely' : 'certain';
  return [foundOf(system.category, certainty, code, code.value.trim())];
}

function siblingFrom(
  entries: readonly Entry[],
  at: number,
  step: 1 | -1,
  isInner: boolean,
  {holds}: System,
): Entry | undefined {
  const self = entries[at];
  const role = roleKept(self?.name ?? '');
  const own: Place = (isInner ? role.inner : undefined) ?? role;
  for (let near = at + step; Math.abs(near - at) <= reach; near += step) {
    const entry = entries[near];
    // The next element of an array begins where the system stands again.
    if (entry === undefined || entry.where !== self?.where || entry.name === self.name) return undefined;
    const other = roleKept(entry.name);
    const place = isInner ? other.inner : other;
    if (place?.parent === own.parent) {
      const isCode = role.position === 0 ? place.kind === 'code' : other.position === role.position - 2;
      if (isCode && holds(entry.value.trim())) return entry;
    } else if (!other.parent.startsWith(own.parent === '' ? '' : `${own.parent}.`)) return undefined;
  }
  return undefined;
}

/** What a name that names a system holds: a code, with its label or not, or a list of codes. */
function byOwnName(entry: Entry, {id, category, holds}: System, health: boolean): Found | undefined {
  const code = entry.value.length > 400 ? undefined : piecesOf(entry.value).find(holds);
  if (code === undefined) return undefined;
  // `atc` is also "add to cart": a letter and two figures are not enough.
  if (id === 'atc' && code.length < 4 && !health && !/code|class/i.test(entry.name)) return undefined;
  return foundOf(category, 'certain', entry, code);
}

function piecesOf(value: string): readonly string[] {
  const whole = value.trim();
  const pieces = whole.split(/[,;|\n]+/).map((piece) => piece.trim());
  return [whole, ...pieces, ...pieces.map((piece) => piece.split(/\s|:| [-–]/)[0] ?? '')];
}

/** A drug's first digits, the letters of a system, the mark of HL7. */
const mayBeAlone =
  /3[ .]?4[ .]?0|[Ll][Pp][Pp]|[Cc][Ii][Mm]|ICD|[Cc][Cc][Aa][Mm]|[Ll]OINC|loinc|SNOMED|ATC|CIP|UCD|NABM|\^/;

/** What needs no name: a CIP13, a LPP that its text names, a code of HL7; a LOINC waits for two others. */
function alone(entry: Entry, health: boolean, loincs: Map<string, Entry[]>, found: Found[]): void {
  const {value, name} = entry;
  if (value.length < 10) {
    if (value.charCodeAt(value.length - 2) === 45 && /^[1-9]\d{2,6}-\d$/.test(value))
      loincs.set(name, [...(loincs.get(name) ?? []).slice(0, 40), entry]);
    return;
  }
  if (value.length > 20_000 || !mayBeAlone.test(value)) return;
  const cip = cip13In(value);
  if (cip !== undefined) found.push(foundOf('drug', health ? 'certain' : 'likely', entry, cip));
  const lpp = value.includes('LPP') || value.includes('lpp') ? lppIn(value) : undefined;
  if (lpp !== undefined) found.push(foundOf('claim', 'certain', entry, lpp));
  for (const {code, system} of codesToldIn(value))
    found.push(foundOf(system.category, 'certain', entry, code));
}

/** Three distinct codes, each with its key: one random name in a thousand. */
function manyLoincs(entries: readonly Entry[]): readonly Found[] {
  const isSure =
    new Set(entries.map(({value}) => value)).size >= 3 && entries.every(({value}) => isLoinc(value));
  return isSure
    ? entries.slice(0, 1).map((entry) => foundOf('lab-result', 'likely', entry, entry.value))
    : [];
}

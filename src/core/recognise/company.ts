/** Typed values that stand together in a sending: a usual name beside a birth date is somebody's. */
import type {Watched} from '../model.ts';
import {canonical} from './fold.ts';
import type {Meeting} from './weigh.ts';
import type {Worth} from './worth.ts';

/** Longest value that counts as one place; in a longer text, values stand together when they are near. */
const onePlace = 500;
/** Marks between two values side by side, and what that is worth. */
const widestGap = 2;
const side = 2;
/** Characters between two values that stand together in a long text. */
const near = 200;

/** What the values beside each meeting are worth together, in the order of the meetings. */
export function companies(
  meetings: readonly Meeting[],
  worth: ReadonlyMap<Watched, Worth>,
): readonly number[] {
  const places = placesOf(meetings);
  const together = new Map<string, Map<string, number>>();
  meetings.forEach(({match: {pattern}}, at) => {
    const place = places[at] ?? '';
    const known = together.get(place) ?? new Map<string, number>();
    known.set(lettersOf(pattern.of), worth.get(pattern.of) ?? 0);
    together.set(place, known);
  });
  return meetings.map((meeting, at) => {
    const own = lettersOf(meeting.match.pattern.of);
    let sum = touches(meeting, meetings[at - 1]) || touches(meeting, meetings[at + 1]) ? side : 0;
    for (const [letters, one] of together.get(places[at] ?? '') ?? [])
      if (!letters.includes(own) && !own.includes(letters)) sum += one;
    return sum;
  });
}

/** « Jeanne Dupont »: one value right beside another. */
function touches({match, entry, text}: Meeting, other: Meeting | undefined): boolean {
  if (other === undefined || other.text !== text || other.entry.name !== entry.name) return false;
  const [before, after] = other.match.start < match.start ? [other.match, match] : [match, other.match];
  const gap = after.start - before.end;
  return gap >= 0 && gap <= widestGap;
}

const letters = new WeakMap<Watched, string>();

function lettersOf(one: Watched): string {
  const known = letters.get(one);
  if (known !== undefined) return known;
  const made = canonical(one.value);
  letters.set(one, made);
  return made;
}

function placesOf(meetings: readonly Meeting[]): readonly string[] {
  let [text, last, nth] = ['', 0, 0];
  return meetings.map(({entry: {name, where}, match, text: own}) => {
    if (own.length <= onePlace) return `${where} ${parentOf(name)}`;
    if (own !== text || match.start - last > near) nth += 1;
    [text, last] = [own, match.end];
    return `#${nth}`;
  });
}

/** What holds an entry: `patient` of `patient.nom`, and of `patient.jour+patient.mois`. */
export function parentOf(name: string): string {
  const [first = ''] = name.split('+', 1);
  return first.slice(0, Math.max(0, first.lastIndexOf('.')));
}

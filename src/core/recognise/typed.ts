/**
 * Recognised because the person typed it: a watched value is found in a sending in any case and with any
 * separator, in another form, backwards, split over neighbours, by the words of a long text, and as a hash.
 * A short value (a sphere, O+) counts only under a name that speaks of it, an ordinary one in company.
 */
import type {Certainty, Entry, Watched} from '../model.ts';
import {spokenByName} from '../vocabulary/speaks-of.ts';
import {companies} from './company.ts';
import {digested, shortestDigest} from './digested.ts';
import type {Found} from './found.ts';
import {Limit} from './limit.ts';
import {Parts} from './parts.ts';
import type {Pool} from './pool.ts';
import {scan} from './scan.ts';
import {longestShort, shortFormOf} from './short.ts';
import {split} from './split.ts';
import {type Meeting, weigh} from './weigh.ts';
import {trite} from './worth.ts';

/** Places kept of one sending: a page that repeats a value thousands of times says it once. */
const mostFound = 2000;

/** Characters of the shortest value that is scanned. */
const shortestScanned = 3;

export interface Typed {
  readonly found: readonly Found[];
  /** Something was left unread: a limit. */
  readonly truncated: boolean;
}

const nothing: Typed = {found: [], truncated: false};

/** Every watched value that stands in a sending. */
export function typed(entries: readonly Entry[], pool: Pool): Typed {
  if (pool.watched.length === 0) return nothing;
  const [parts, limit] = [new Parts(), new Limit()];
  const meetings: Meeting[] = [];
  const found: Found[] = [];
  const [hasShort, hasDigests] = [pool.short.size > 0, pool.digests.size > 0];
  for (const entry of entries) {
    const {length} = entry.value;
    if (length >= shortestScanned)
      for (const match of scan(entry.value, pool, limit)) {
        if (match.pattern.kind === 'part') parts.add(match, entry);
        else meetings.push({match, entry, text: entry.value, isSplit: false});
      }
    if (hasShort && length <= longestShort) found.push(...short(entry, pool));
    if (hasDigests && length >= shortestDigest) found.push(...digested(entry, pool, limit));
    if (found.length + meetings.length < mostFound) continue;
    limit.reach();
    break;
  }
  for (const meeting of split(entries, pool, limit)) {
    if (meeting.match.pattern.kind === 'part') parts.add(meeting.match, meeting.entry);
    else meetings.push(meeting);
  }
  found.unshift(...weighed(meetings, pool, parts));
  return {found: [...found, ...parts.enough(pool)], truncated: limit.isReached};
}

function weighed(meetings: readonly Meeting[], {worth}: Pool, parts: Parts): readonly Found[] {
  if (meetings.length === 0) return [];
  const beside = companies(meetings, worth);
  return meetings.flatMap((meeting, at): readonly Found[] => {
    const {match, entry, text} = meeting;
    const {of, kind} = match.pattern;
    const certainty = weigh(meeting, worth.get(of) ?? trite, beside[at] ?? 0);
    if (certainty === undefined) return [];
    parts.done(of);
    const encoding = kind === 'reversed' ? [...entry.encoding, 'reversed'] : entry.encoding;
    return [foundOf(of, certainty, {...entry, encoding}, text.slice(match.start, match.end))];
  });
}

function short(entry: Entry, pool: Pool): readonly Found[] {
  const form = entry.name === '' ? undefined : shortFormOf(entry.value);
  const known = form === undefined ? undefined : pool.short.get(form);
  return (known ?? []).flatMap((one): readonly Found[] => {
    const spoken = spokenByName(entry.name).find(({category}) => category === one.category);
    // A weak name and a number are a width, an angle, a count.
    if (spoken === undefined || (spoken.level === 'weak' && form?.startsWith('#') === true)) return [];
    return [foundOf(one, spoken.level === 'strong' ? one.certainty : 'likely', entry, entry.value)];
  });
}

const foundOf = ({category}: Watched, certainty: Certainty, entry: Entry, value: string): Found => ({
  category,
  certainty,
  how: 'typed',
  entry,
  value,
});

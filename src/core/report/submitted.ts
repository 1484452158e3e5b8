/**
 * What left as the person sent it is not early: browsers may tell of a request before the page's content script
 * has told of the click that it came from.
 */
import type {Category} from '../model.ts';
import type {Blamed, Visit} from './visit.ts';

/** The visit in which nothing of these categories that left from `instant` on (ISO 8601) counts as early. */
export function withoutEarly(visit: Visit, categories: ReadonlySet<Category>, instant: string): Visit {
  const isTheirs = (category: Category, time: string): boolean => categories.has(category) && time >= instant;
  const findings = visit.findings.filter(
    ({rule, category, firstSeen}) => rule !== 'early-send' || !isTheirs(category, firstSeen),
  );
  const pending = visit.pending.map((sending) => ({
    ...sending,
    data: sending.data.map((one) => (isTheirs(one.hit.category, sending.time) ? late(one) : one)),
  }));
  return {...visit, findings, pending};
}

const late = (one: Blamed): Blamed => ({
  ...one,
  blames: one.blames.filter(({rule}) => rule !== 'early-send'),
});

/**
 * Health context: why a page counts as being about health, as reasons that a report can show.
 * Weak words and person categories count only there.
 */
import {groupOf} from '../categories.ts';
import type {Category} from '../model.ts';
import {portalKindOf} from '../parties/party.ts';
import {spokenIn} from '../vocabulary/speak.ts';

/** What a page shows of itself. Title and address are raw; the reasons hold no word of theirs. */
export interface PageFacts {
  readonly hostname: string;
  readonly path: string;
  readonly title: string;
}

/** `portal:lab`, `title`, `address`: empty when nothing of the page itself speaks of health. */
export function contextOf({hostname, path, title}: PageFacts): readonly string[] {
  const kind = portalKindOf(hostname);
  return [
    ...(kind === null ? [] : [`portal:${kind}`]),
    ...(speaksOfHealth(title) ? ['title'] : []),
    ...(path.split('/').some(speaksOfHealth) ? ['address'] : []),
  ];
}

/** `field:nir` for each identity or health category that a page's fields ask for. */
export function contextOfFields(asked: readonly Category[]): readonly string[] {
  return [
    ...new Set(asked.filter((category) => groupOf(category) !== 'person').map((one) => `field:${one}`)),
  ];
}

function speaksOfHealth(text: string): boolean {
  return spokenIn(text).some(({level, category}) => level === 'strong' && groupOf(category) !== 'person');
}

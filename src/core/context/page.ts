/**
 * Health context: why a page counts as being about health, as reasons that a report can show.
 * Weak words and person categories count only there.
 */
import {groupOf} from '../categories.ts';
import type {Category} from '../model.ts';
import {portalKindOf} from '../parties/party.ts';
import {softened} from '../vocabulary/everyday.ts';
import {isElsewhere, subjectOf} from '../vocabulary/setting.ts';
import {hearingOf, type Spoken} from '../vocabulary/speak.ts';
import {isOfCare, isOfTrade, told} from './subject.ts';

/** What a page shows of itself. Title and address are raw; the reasons hold no word of theirs. */
export interface PageFacts {
  readonly hostname: string;
  readonly path: string;
  readonly title: string;
}

/** `portal:lab`, `title`, `address`: empty when nothing of the page itself speaks of health. */
export function contextOf({hostname, path, title}: PageFacts): readonly string[] {
  const kind = portalKindOf(hostname);
  const portal = kind === null ? [] : [`portal:${kind}`];
  if (isOfOther(title) || isOfOther(path)) return portal;
  const trade = isOfTrade(hearingOf(title).tokens) || isOfTrade(hearingOf(path).tokens);
  const speaks = (text: string): boolean => speaksOfHealth(text, trade);
  return [
    ...portal,
    ...(speaks(title) ? ['title'] : []),
    // A segment speaks, and the rest of the path does not deny it: « /horoscope/cancer ».
    ...(path.split('/').some(speaks) && speaks(path) ? ['address'] : []),
  ];
}

/** Words of another domain, in the title or in the address: « Vaccination des chiens » is no one's health. */
function isOfOther(text: string): boolean {
  const {tokens} = hearingOf(text);
  return tokens.some((token) => told.has(token)) || isElsewhere(subjectOf(tokens));
}

/** `field:nir` for each identity or health category that a page's fields ask for. */
export function contextOfFields(asked: readonly Category[]): readonly string[] {
  return [
    ...new Set(asked.filter((category) => groupOf(category) !== 'person').map((one) => `field:${one}`)),
  ];
}

/** Codes that are other words in a title: a camera's near infrared, a social network. */
const codes: ReadonlySet<string> = new Set(['nir', 'nss', 'ssn', 'lpp', 'tsh', 'crp', 'aah']);
/** « Ordonnance n° 2016-131 », « ordonnance du 5 mars »: a law. */
const law = /ordonnances?[\s-]+(?:n\W|du[\s-]+\d|\d)/i;

function speaksOfHealth(text: string, trade: boolean): boolean {
  const {spoken, tokens} = hearingOf(text);
  return isOfCare(tokens, trade) || softened(spoken).some((one) => tells(one, text));
}

const tells = ({level, category, phrase}: Spoken, text: string): boolean =>
  level === 'strong' &&
  groupOf(category) !== 'person' &&
  !codes.has(phrase) &&
  !(phrase === 'ordonnance' && law.test(text));

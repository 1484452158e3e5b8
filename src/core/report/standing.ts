/** How a page is built, as findings: one a rule, category and destination, with the controls that carry it. */
import type {ControlSeen, PageSeen} from '../inspect-page.ts';
import type {Blame} from '../judge.ts';
import {maskAddress, maskHost, nothing, scrub} from '../mask.ts';
import type {Category, Evidence, Target} from '../model.ts';
import type {Asked} from '../vocabulary/fields.ts';
import type {Seen} from './finding.ts';

/** One rule and category, with the controls that carry it. */
export interface Gathered {
  readonly blame: Blame;
  readonly asked: Asked;
  readonly controls: ControlSeen[];
}

/** The controls of a page that belong, gathered by what is wrong with where they go. */
export function gather(
  page: PageSeen,
  asked: readonly (Asked | undefined)[],
  belongs: (control: ControlSeen) => boolean,
  judge: (category: Category) => readonly Blame[],
): readonly Gathered[] {
  const gathered = new Map<string, Gathered>();
  page.controls.forEach((control, at) => {
    const one = asked[at];
    if (one === undefined || !belongs(control)) return;
    for (const blame of judge(one.category)) {
      const key = `${blame.rule} ${one.category}`;
      const known = gathered.get(key);
      if (known === undefined) gathered.set(key, {blame, asked: one, controls: [control]});
      else known.controls.push(control);
    }
  });
  return [...gathered.values()];
}

/** Where a form or a page stands. */
export interface Place {
  readonly url: URL;
  readonly method: string;
  /** Who would receive it, nobody for the page itself. */
  readonly destination: Target | undefined;
}

/** A gathered blame as a finding, its words scrubbed. */
export function placed(
  page: PageSeen,
  {blame, asked, controls}: Gathered,
  {url, method, destination}: Place,
): Seen {
  const where = destination === undefined ? 'page' : 'form';
  const address = maskAddress(url.href, page.secrets);
  const frame = maskAddress(page.url, page.secrets);
  const evidence = controls.slice(0, 50).map((control): Evidence => {
    const name = scrub(control.name || control.id || control.label, page.secrets, 120);
    const base = {
      time: page.time,
      method,
      url: address,
      page: frame,
      channel: where,
      seenBy: 'form',
    } as const;
    return {...base, where, name, sample: nothing, encoding: [], how: 'named'};
  });
  return {
    rule: blame.rule,
    severity: blame.severity,
    certainty: asked.certainty,
    status: 'potential',
    category: asked.category,
    destination: destination === undefined ? null : maskHost(destination.party.host, page.secrets),
    channels: [where],
    count: Math.max(1, evidence.length),
    firstSeen: page.time,
    lastSeen: page.time,
    evidence,
    ...(blame.reasons.length === 0 ? {} : {reasons: blame.reasons}),
  };
}

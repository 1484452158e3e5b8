/** What content scripts tell: how a page is built, what was typed in it, which link was followed. */

import type {Answers, PageDescription} from '../browser/messages.ts';
import type {Sender} from '../browser/receive.ts';
import {contextOf, contextOfFields} from '../core/context/page.ts';
import {type ControlSeen, inspectPage, type PageJudged, type PageSeen} from '../core/inspect-page.ts';
import {maskAddress, scrub} from '../core/mask.ts';
import type {Category, Field} from '../core/model.ts';
import {withStanding} from '../core/report/finding.ts';
import {isWeb, pageOf} from '../core/report/page-of.ts';
import {beginning, mostKept, type Visit} from '../core/report/visit.ts';
import {urlOf} from '../core/url.ts';
import {showBadge} from './badge.ts';
import {now} from './clock.ts';
import {attendTo} from './headers.ts';
import type {Tab} from './layout.ts';
import {update} from './tab.ts';
import {strictness} from './upgrades.ts';
import {secretsOf} from './watched.ts';

/** Judges a page as it is built; answers with the controls whose values are to be watched. */
export async function pageDescribed(
  page: PageDescription,
  sender: Sender,
): Promise<Answers['page-described']> {
  const isStrict = await strictness(Date.now());
  const judged: PageJudged[] = [];
  const after = await update(sender.tabId, (tab) => {
    const visit = tab.visit ?? visitOf(sender, tab);
    if (visit === undefined) return tab;
    const seen = seenOf(page, sender, visit, tab, isStrict);
    const one = inspectPage(seen);
    judged.push(one);
    const next = described(visit, page, sender, tab, one);
    return next === tab.visit ? tab : {...tab, visit: next};
  });
  await showBadge(sender.tabId, after);
  attendTo(sender.tabId, after);
  return {
    watch: judged.flatMap(({asked}) =>
      watchlist(
        page,
        asked.map((one) => one?.category),
      ),
    ),
  };
}

/** A tab that was open before the extension, or whose navigation the browser did not tell. */
function visitOf({url, frameId}: Sender, tab: Tab): Visit | undefined {
  return frameId === 0 && isWeb(url) ? beginning(pageOf(url, secretsOf(tab.pool)), now()) : undefined;
}

function seenOf(
  page: PageDescription,
  {url, frameId}: Sender,
  visit: Visit,
  {pool}: Tab,
  isStrict: (hostname: string) => boolean,
): PageSeen {
  // What a page upgrades, the frames in it upgrade too (CSP, "upgrade insecure requests").
  const isUpgrading = page.upgrades || visit.upgrading.includes(frameId) || visit.upgrading.includes(0);
  return {
    url: isWeb(url) ? url : visit.page.url,
    home: visit.page.domain,
    controls: page.fields,
    forms: page.forms,
    health: visit.context.length > 0 || titleSpeaks(page.title, url),
    upgraded: (hostname) => isUpgrading || isStrict(hostname),
    secrets: secretsOf(pool),
    time: now(),
  };
}

function titleSpeaks(title: string, url: string): boolean {
  return contextOf({hostname: urlOf(url)?.hostname ?? '', path: '', title}).length > 0;
}

function described(
  visit: Visit,
  page: PageDescription,
  sender: Sender,
  {pool}: Tab,
  judged: PageJudged,
): Visit {
  const asked = judged.asked.flatMap((one) => (one === undefined ? [] : [one.category]));
  const isTop = sender.frameId === 0;
  const fromTitle = isTop && titleSpeaks(page.title, sender.url) ? ['title'] : [];
  const context = withMore(visit.context, [...fromTitle, ...contextOfFields(asked)]);
  const title = scrub(page.title, secretsOf(pool), 200);
  const isSame = isTop && pageOf(sender.url, secretsOf(pool)).url === visit.page.url;
  const isNews = isTop && page.upgrades && !visit.upgrading.includes(0);
  const upgrading = isNews ? [...visit.upgrading, 0] : visit.upgrading;
  const next: Visit = {
    ...visit,
    upgrading,
    context,
    page: isSame && title !== '' && title !== visit.page.title ? {...visit.page, title} : visit.page,
    fields: withFields(visit.fields, page, maskAddress(sender.url, secretsOf(pool)), judged.fields),
    findings:
      judged.seen.length === 0
        ? visit.findings
        : judged.seen.reduce(withStanding, visit.findings).slice(0, mostKept.findings),
  };
  return isSameVisit(visit, next) ? visit : next;
}

/** A frame that has nothing to say changes nothing: a page may hold a thousand of them. */
function isSameVisit(before: Visit, after: Visit): boolean {
  const names = ['upgrading', 'context', 'page', 'fields', 'findings'] as const;
  return names.every((name) => before[name] === after[name]);
}

function withMore(known: readonly string[], more: readonly string[]): readonly string[] {
  return more.every((one) => known.includes(one)) ? known : [...new Set([...known, ...more])];
}

/** The frame's controls as described now take the place of what was known of them; those gone are dropped. */
function withFields(
  known: readonly Field[],
  page: PageDescription,
  frame: string,
  fields: readonly Field[],
): readonly Field[] {
  const now = new Set(page.fields.map(({ordinal}) => ordinal));
  const others = known.filter(
    (field) => field.frame !== frame || (!now.has(field.ordinal) && field.ordinal < page.count),
  );
  if (fields.length === 0 && others.length === known.length) return known;
  return [...others, ...fields].slice(-mostKept.fields);
}

/** Passwords are never asked for: what Vitalerte does not know it cannot lose. */
function watchlist(
  page: PageDescription,
  asked: readonly (Category | undefined)[],
): readonly {ordinal: number; category: Category}[] {
  return page.fields.flatMap(({ordinal}: ControlSeen, at) => {
    const category = asked[at];
    return category === undefined || category === 'password' ? [] : [{ordinal, category}];
  });
}

/**
 * The whole judgement of a page as it is built: what its controls ask for, and where its forms would send
 * it. Told before anything is typed. Addresses come in raw; what goes out is masked.
 */
import {isPersonal} from './categories.ts';
import {type Blame, blames} from './judge.ts';
import {maskAddress, maskHost, nothing, scrub} from './mask.ts';
import type {Category, Evidence, Field, Target} from './model.ts';
import {targetOf} from './parties/party.ts';
import type {Seen} from './report/finding.ts';
import {urlOf} from './url.ts';
import {type Asked, askedBy, type FieldWords} from './vocabulary/fields.ts';

/** A control with its place in the document. */
export interface ControlSeen extends FieldWords {
  /** Place among all input, select and textarea elements of the frame's document. */
  readonly ordinal: number;
  readonly filled: boolean;
}

/** A form as built: one for each distinct target of its submit buttons. */
export interface FormSeen {
  readonly form: number;
  readonly action: string;
  readonly method: 'get' | 'post';
  /** A search box: what is typed there is meant for the address. */
  readonly search: boolean;
}

export interface PageSeen {
  /** Address of the frame's document. */
  readonly url: string;
  /** Registrable domain of the tab's page: what is a third party is measured from there. */
  readonly home: string;
  readonly controls: readonly ControlSeen[];
  readonly forms: readonly FormSeen[];
  readonly health: boolean;
  /** Whether the browser upgrades plain http to this host (CSP of the document, HSTS seen before). */
  readonly upgraded: (hostname: string) => boolean;
  readonly secrets: readonly string[];
  /** ISO 8601, UTC. */
  readonly time: string;
}

export interface PageJudged {
  /** What each control asks for, in the order given. */
  readonly asked: readonly (Asked | undefined)[];
  readonly fields: readonly Field[];
  readonly seen: readonly Seen[];
}

/** What a page asks for and how it is built to send it. Never throws. */
export function inspectPage(page: PageSeen): PageJudged {
  const asked = askedBy(page.controls, page.health);
  const all = asked.flatMap((one) => (one === undefined ? [] : [one.category]));
  const reportable = page.health || all.some((category) => !isPersonal(category));
  if (!reportable) return {asked: asked.map(onlyOwn), fields: [], seen: []};
  const fields = page.controls.flatMap((control, at) => fieldOf(page, control, asked[at]));
  const forms = page.forms.flatMap((form) => judgeForm(page, form, asked));
  return {asked, fields, seen: [...forms, ...judgeServing(page, asked)]};
}

/** Outside health context a person's particulars are nobody's business here. */
const onlyOwn = (asked: Asked | undefined): Asked | undefined =>
  asked === undefined || isPersonal(asked.category) ? undefined : asked;

function fieldOf(page: PageSeen, control: ControlSeen, asked: Asked | undefined): readonly Field[] {
  if (asked === undefined) return [];
  const {ordinal, filled, label, name, id} = control;
  const safe = (text: string) => scrub(text, page.secrets, 120);
  const words = {label: safe(label), name: safe(name), id: safe(id)};
  return [{frame: maskAddress(page.url, page.secrets), ordinal, ...asked, ...words, filled}];
}

function judgeForm(page: PageSeen, form: FormSeen, asked: readonly (Asked | undefined)[]): readonly Seen[] {
  const url = urlOf(form.action, page.url);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return [];
  const target = targetOf(url, page.home);
  const upgraded: Target = target.secure || !page.upgraded(url.hostname) ? target : {...target, secure: true};
  const method = form.method.toUpperCase();
  return gather(
    page,
    asked,
    ({form: owner}) => owner === form.form,
    (category) =>
      blames('form', {category, where: 'form', target: upgraded, method}).filter(
        ({rule}) => !(form.search && rule === 'get-form'),
      ),
  ).map((seen) => placed(page, seen, {url, method, destination: target}));
}

function judgeServing(page: PageSeen, asked: readonly (Asked | undefined)[]): readonly Seen[] {
  const url = urlOf(page.url);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return [];
  const target = targetOf(url, page.home);
  return gather(
    page,
    asked,
    () => true,
    (category) => blames('page', {category, where: 'page', target, method: 'GET'}),
  ).map((seen) => placed(page, seen, {url, method: 'GET', destination: undefined}));
}

/** One rule and category, with the controls that carry it. */
interface Gathered {
  readonly blame: Blame;
  readonly asked: Asked;
  readonly controls: ControlSeen[];
}

function gather(
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

interface Place {
  readonly url: URL;
  readonly method: string;
  /** Who would receive it, nobody for the page itself. */
  readonly destination: Target | undefined;
}

function placed(page: PageSeen, {blame, asked, controls}: Gathered, {url, method, destination}: Place): Seen {
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

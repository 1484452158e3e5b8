/**
 * The whole judgement of a page as it is built: what its controls ask for, and where its forms would send
 * it. Told before anything is typed. Addresses come in raw; what goes out is masked.
 */
import {isPersonal} from './categories.ts';
import {blames} from './judge.ts';
import {maskAddress, scrub} from './mask.ts';
import type {Field, Target} from './model.ts';
import {targetOf} from './parties/party.ts';
import type {Seen} from './report/finding.ts';
import {gather, placed} from './report/standing.ts';
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
  const asked = askedBy(page.controls, page.health, urlOf(page.url)?.pathname ?? '');
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

/**
 * Every message of the extension: what is sent, checked by its schema, and what comes back.
 * The tab comes from the sender, never from what a content script says. A page may be hostile:
 * nothing of a content script is used before its schema has accepted it.
 */
import * as v from 'valibot';
import {type Category, categories, type Report} from '../core/model.ts';
import {carriers, longestText, mostTogether} from './handover.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A form control, as the content script describes it. Page text: never trusted, never shown unscrubbed. */
export const fieldDescription = v.object({
  /** Place among all input, select and textarea elements of the document, open shadow roots after it. */
  ordinal: whole,
  /** `input`, `select` or `textarea`. */
  tag: text(16),
  type: text(32),
  label: text(300),
  name: text(200),
  id: text(200),
  placeholder: text(200),
  autocomplete: text(100),
  title: text(200),
  /** Legend or heading of the group that holds the control. */
  group: text(300),
  /** -1 when the control sets none. */
  maxLength: v.pipe(v.number(), v.integer()),
  /** Index of its form among the document's forms, -1 without one. */
  form: v.pipe(v.number(), v.integer()),
  filled: v.boolean(),
  /** The name that the page's framework gives it. */
  control: v.exactOptional(text(200)),
  /** The header cells of its column and of its row, in a table. */
  column: v.exactOptional(text(300)),
  row: v.exactOptional(text(300)),
  /** The nearest heading before it. */
  heading: v.exactOptional(text(300)),
});
export type FieldDescription = v.InferOutput<typeof fieldDescription>;

/** A form as it is built: where it would go, by which method. One for each distinct submitter target. */
export const formDescription = v.object({
  form: whole,
  action: text(4000),
  method: v.picklist(['get', 'post']),
  search: v.boolean(),
});
export type FormDescription = v.InferOutput<typeof formDescription>;

const pageDescription = v.object({
  title: text(500),
  /** The page upgrades http addresses itself (CSP upgrade-insecure-requests in a meta element). */
  upgrades: v.boolean(),
  /** How many controls the document holds; described ones beyond it are gone. */
  count: whole,
  fields: v.pipe(v.array(fieldDescription), v.maxLength(500)),
  forms: v.pipe(v.array(formDescription), v.maxLength(500)),
});
export type PageDescription = v.InferOutput<typeof pageDescription>;

/** A value the person typed. Raw: it goes to the session's pool of watched values and nowhere else. */
const typedValue = v.object({
  /** As the background answered for the field; absent for a field it did not recognise. */
  category: v.optional(v.picklist(categories)),
  ordinal: whole,
  value: text(4000),
});
export type TypedValue = v.InferOutput<typeof typedValue>;

/** A body that only the page's own code could show. It may be forged: it can add a finding, never clear one. */
const bodySeen = v.object({
  carrier: v.picklist(carriers),
  method: text(40),
  url: text(64 * 1024),
  text: text(longestText),
  binary: v.boolean(),
  cut: v.boolean(),
  unread: v.boolean(),
});

/** What another origin's window handed to this frame. */
const frameMessages = v.object({
  heard: v.pipe(
    v.array(v.object({from: text(300), text: text(64 * 1024), cut: v.boolean()})),
    v.maxLength(mostTogether),
  ),
});

/** The controls whose values the person sends, by a button or the Enter key. */
const formSubmitted = v.object({
  /** When, in milliseconds since 1970. */
  time: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
  ordinals: v.pipe(v.array(whole), v.maxLength(500)),
});

/** What each message carries. */
export const schemas = {
  'page-described': pageDescription,
  'value-typed': typedValue,
  'form-submitted': formSubmitted,
  'frame-messages': frameMessages,
  'link-followed': v.object({href: text(4000)}),
  'bodies-seen': v.object({seen: v.pipe(v.array(bodySeen), v.maxLength(mostTogether)), missed: whole}),
  'report-wanted': v.object({tabId: whole}),
  'visit-restarted': v.object({tabId: whole}),
} as const;

export type MessageName = keyof typeof schemas;
export type Sent<Name extends MessageName> = v.InferOutput<(typeof schemas)[Name]>;

/** What comes back. */
export interface Answers {
  /** The sensitive controls among those described. */
  'page-described': {readonly watch: readonly {readonly ordinal: number; readonly category: Category}[]};
  'value-typed': undefined;
  'form-submitted': undefined;
  'frame-messages': undefined;
  'link-followed': undefined;
  'bodies-seen': undefined;
  'report-wanted': Report;
  'visit-restarted': undefined;
}

/** What travels on the wire. */
export interface Message<Name extends MessageName = MessageName> {
  readonly name: Name;
  readonly sent: Sent<Name>;
}

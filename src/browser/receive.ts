/**
 * Answers messages. Each handler is given what its schema accepted and who sent it; what no schema
 * accepts is dropped without an answer. A page of the extension may name a tab, a content script may not.
 */
import * as v from 'valibot';

import api, {type Runtime} from './api.ts';
import {type Answers, type MessageName, type Sent, schemas} from './messages.ts';

/** Who sent a message: the tab and frame of a content script, or a page of the extension. */
export interface Sender {
  readonly tabId: number;
  readonly frameId: number;
  /** Address of the frame's document. */
  readonly url: string;
}

/** Messages of content scripts, each with its sender. */
export type PageMessage =
  | 'page-described'
  | 'value-typed'
  | 'form-submitted'
  | 'frame-messages'
  | 'link-followed'
  | 'bodies-seen';
/** Messages of the extension's own pages. */
export type OwnMessage = Exclude<MessageName, PageMessage>;

export type Handlers = {
  readonly [Name in PageMessage]: (sent: Sent<Name>, sender: Sender) => Promise<Answers[Name]>;
} & {
  readonly [Name in OwnMessage]: (sent: Sent<Name>) => Promise<Answers[Name]>;
};

/** Starts answering. To be called once, synchronously, as the background starts. */
export function receive(handlers: Handlers): void {
  const own = api.runtime.getURL('');
  api.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    const envelope = v.safeParse(v.object({name: v.string(), sent: v.unknown()}), message);
    if (!envelope.success || from.id !== api.runtime.id) return undefined;
    const {name, sent} = envelope.output;
    if (from.url?.startsWith(own) === true) return answerOwn(handlers, name, sent);
    const tabId = from.tab?.id;
    if (tabId === undefined || from.frameId === undefined) return undefined;
    return answerPage(handlers, name, sent, {tabId, frameId: from.frameId, url: from.url ?? ''});
  });
}

function answerOwn(handlers: Handlers, name: string, sent: unknown): Promise<unknown> | undefined {
  if (name === 'report-wanted') return accepted('report-wanted', sent, handlers[name]);
  return name === 'visit-restarted' ? accepted('visit-restarted', sent, handlers[name]) : undefined;
}

function answerPage(
  handlers: Handlers,
  name: string,
  sent: unknown,
  sender: Sender,
): Promise<unknown> | undefined {
  if (name === 'page-described') return accepted(name, sent, (page) => handlers[name](page, sender));
  if (name === 'value-typed') return accepted(name, sent, (value) => handlers[name](value, sender));
  if (name === 'form-submitted') return accepted(name, sent, (form) => handlers[name](form, sender));
  if (name === 'frame-messages') return accepted(name, sent, (all) => handlers[name](all, sender));
  if (name === 'bodies-seen') return accepted(name, sent, (bodies) => handlers[name](bodies, sender));
  return name === 'link-followed' ? accepted(name, sent, (link) => handlers[name](link, sender)) : undefined;
}

function accepted<Name extends MessageName>(
  name: Name,
  sent: unknown,
  handle: (sent: Sent<Name>) => Promise<unknown>,
): Promise<unknown> | undefined {
  const checked = v.safeParse<(typeof schemas)[Name]>(schemas[name], sent);
  return checked.success ? handle(checked.output) : undefined;
}

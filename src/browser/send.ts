/**
 * Sends a message to the background and answers with what comes back.
 * Without the polyfill: it runs in every frame of every page. A background that cannot answer
 * (extension updated or removed under an open page) rejects.
 */
import type {Answers, MessageName, Sent} from './messages.ts';

interface Native {
  readonly runtime: {
    /** Absent once the extension was removed or updated under an open page. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {addListener(heard: (message: unknown) => void): void};
  };
}

declare const browser: Native | undefined;
declare const chrome: Native;

/** Sends `name` with what it carries. */
export async function send<Name extends MessageName>(name: Name, sent: Sent<Name>): Promise<Answers[Name]> {
  // What comes back is typed by the handler that answers: see receive.ts.
  return (await native().runtime.sendMessage({name, sent})) as Answers[Name];
}

/** Hears what the background asks of this page, by its name. */
export function hear(wanted: string, answer: () => void): void {
  native().runtime.onMessage.addListener((message) => {
    if (typeof message === 'object' && message !== null && 'name' in message && message.name === wanted)
      answer();
  });
}

/** Whether the extension was removed or updated under this page: nobody will answer any more. */
export function isGone(): boolean {
  return native().runtime?.id === undefined;
}

const native = (): Native => (typeof browser === 'undefined' ? chrome : browser);

/**
 * Runs in every frame of every page: describes its forms to the background, which judges them, and hands
 * on what is typed in the controls that the background names. It changes nothing in the page.
 */
import {pageWanted} from '../browser/names.ts';
import {hear, send} from '../browser/send.ts';
import {watchFiles} from './files.ts';
import {hearFrames} from './frame-messages.ts';
import {watchLinks} from './links.ts';
import {Reader} from './reader.ts';
import {startRelay} from './relay.ts';
import {watchSubmission} from './submission.ts';
import {watchTyping} from './watch.ts';

/** Set in the extension's own world: whoever reads the page anew ends the one before (install, update). */
const ending = 'vitalerteEnding';

const before: unknown = Reflect.get(globalThis, ending);
if (before instanceof AbortController) before.abort();
const end = new AbortController();
Reflect.set(globalThis, ending, end);

const reader = new Reader(
  () => hear(pageWanted, () => reader.again()),
  (control) => typing.learn(control),
  end.signal,
);
/** A message that nobody takes is lost: the page goes on, and a reading tells the rest again. */
const lost = (): void => undefined;

const typing = watchTyping(
  (control) => reader.sensitiveOf(control),
  (typed) => void send('value-typed', typed).catch(lost),
  end.signal,
);
reader.start();
watchSubmission(
  typing.written,
  (controls, time) => {
    const ordinals = controls.map((control) => reader.sensitiveOf(control)?.ordinal ?? 0);
    void send('form-submitted', {ordinals, time}).catch(lost);
  },
  end.signal,
);
startRelay(({seen, missed}) => void send('bodies-seen', {seen: [...seen], missed}).catch(lost));
hearFrames((heard) => void send('frame-messages', {heard: [...heard]}).catch(lost), end.signal);
watchFiles((seen) => void send('bodies-seen', {seen: [seen], missed: 0}).catch(lost), end.signal);
watchLinks((href) => void send('link-followed', {href}).catch(lost), end.signal);

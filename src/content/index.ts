/**
 * Runs in every frame of every page: describes its forms to the background, which judges them, and hands
 * on what is typed in the controls that the background names. It changes nothing in the page.
 */
import {pageWanted} from '../browser/names.ts';
import {hear, send} from '../browser/send.ts';
import {watchLinks} from './links.ts';
import {startReading} from './reading.ts';
import {watchTyping} from './watch.ts';

/** Set in the extension's own world: a page read twice (install over an open tab) is read once. */
const started = 'vitalerteStarted';

if (!(started in globalThis)) {
  Object.defineProperty(globalThis, started, {value: true});
  const reading = startReading(() => hear(pageWanted, () => reading.again()));
  watchTyping(reading.sensitiveOf, (typed) => void send('value-typed', typed).catch(reading.stop));
  watchLinks((href) => void send('link-followed', {href}).catch(reading.stop));
}

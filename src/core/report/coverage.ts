/**
 * What this version sees in each browser, channel by channel: `nobody` is said, never left out.
 * Measured on Chromium 156 and Firefox 153: messages of web sockets, data channels and postMessage are not
 * shown to webRequest in either; those of web sockets and data channels are told by the page's own code, but for workers, and
 * those between frames are heard where they arrive.
 */
import type {Channel, Coverage} from '../model.ts';

/** Addresses and bodies as the browser hands them over. */
const byBrowser: readonly Channel[] = [
  'navigation',
  'form',
  'fetch',
  'beacon',
  'ping',
  'eventsource',
  'image',
  'media',
  'script',
  'stylesheet',
  'font',
  'frame',
  'object',
  'prefetch',
  'worker',
  'csp-report',
  'other',
];

/** Not looked at by this version: streams of WebTransport. */
const byNobody: readonly Channel[] = ['webtransport'];

/** The coverage of a report. A page's own build is read from its forms. */
export function coverageOf(): readonly Coverage[] {
  return [
    ...byBrowser.map((channel): Coverage => ({channel, seenBy: 'browser'})),
    {channel: 'websocket', seenBy: 'page-hook'},
    {channel: 'webrtc', seenBy: 'page-hook'},
    {channel: 'frame-message', seenBy: 'page-hook'},
    {channel: 'page', seenBy: 'form'},
    ...byNobody.map((channel): Coverage => ({channel, seenBy: 'nobody'})),
  ];
}

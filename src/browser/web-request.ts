/** Where the browsers' webRequest differs. */
import api, {type WebRequest} from './api.ts';

type ResourceType = WebRequest.ResourceType;

/** What Chromium names and Firefox does not know. */
interface Named {
  readonly OnSendHeadersOptions?: {readonly EXTRA_HEADERS?: 'extraHeaders'};
}

/**
 * Chromium tells truly whether the body of a fetch left, or only its preflight, and shows cookies and Referer,
 * to those who ask for every header. Asking slows requests, so it is asked for these types only, and for every
 * type of the tabs that need it. Measured on Chromium 156.
 */
const preflighted: ResourceType[] = ['xmlhttprequest', 'ping'];

/** A request that is given to the network; with its headers where they were asked for. */
export type Sent = WebRequest.OnSendHeadersDetailsType;

type Heard = (details: Sent) => void;

const urls = ['<all_urls>'];

/** Hears of each request that is given to the network. Firefox tells truly, and every header, without being asked. */
export function onSent(heard: Heard): void {
  const {onSendHeaders} = api.webRequest;
  const extra = extraHeaders();
  if (extra === undefined) {
    onSendHeaders.addListener(heard, {urls}, ['requestHeaders']);
    return;
  }
  onSendHeaders.addListener((details: Sent) => preflighted.includes(details.type) || heard(details), {urls});
  onSendHeaders.addListener(heard, {urls, types: preflighted}, ['requestHeaders', extra]);
}

/** The tabs whose every header is asked for, as far as this background knows. */
const attended = new Map<number, Heard>();

/** Hears of the headers of a tab's other requests, too: asked for once a tab, until `neglect`. */
export function attend(tabId: number, heard: Heard): void {
  const extra = extraHeaders();
  if (extra === undefined || attended.has(tabId)) return;
  const listener: Heard = (details) => preflighted.includes(details.type) || heard(details);
  attended.set(tabId, listener);
  api.webRequest.onSendHeaders.addListener(listener, {urls, tabId}, ['requestHeaders', extra]);
}

/** The tab is gone. */
export function neglect(tabId: number): void {
  const listener = attended.get(tabId);
  if (listener === undefined) return;
  attended.delete(tabId);
  api.webRequest.onSendHeaders.removeListener(listener);
}

/** Absent in Firefox. */
function extraHeaders(): 'extraHeaders' | undefined {
  const {OnSendHeadersOptions: options} = api.webRequest as typeof api.webRequest & Named;
  return options?.EXTRA_HEADERS;
}

/** A redirect that the browser made by itself, from http to https (HSTS): no server answered, nothing left. */
export function isUpgrade({url, redirectUrl, ip}: WebRequest.OnBeforeRedirectDetailsType): boolean {
  return ip === undefined && redirectUrl.replace(/^(http|ws)s:/, '$1:') === url;
}

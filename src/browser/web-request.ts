/** Where the browsers' webRequest differs. */
import api, {type WebRequest} from './api.ts';

type ResourceType = WebRequest.ResourceType;

/** What Chromium names and Firefox does not know. */
interface Named {
  readonly OnSendHeadersOptions?: {readonly EXTRA_HEADERS?: 'extraHeaders'};
}

/**
 * Chromium shows Referer and cookies, and tells whether the body of a fetch left or only its preflight, to those
 * who ask for every header. Asking slows requests: it is done for the tabs that need it. Measured on Chromium 156.
 */
export type Sent = WebRequest.OnSendHeadersDetailsType & {
  readonly initiator?: string;
  /** A preflight may have left, and not yet the request. */
  readonly isAsking?: boolean;
};

type Heard = (details: Sent) => void;

const urls = ['<all_urls>'];

/** What pages load by the hundred: nobody is asked when these go, but in attended tabs. How they end tells it. */
const many: ResourceType[] = ['image', 'stylesheet', 'script', 'font', 'media'];
const others: ResourceType[] = [
  'main_frame',
  'sub_frame',
  'xmlhttprequest',
  'ping',
  'websocket',
  'object',
  'csp_report',
  'other',
];
const ofFirefox: ResourceType[] = ['beacon', 'imageset', 'speculative', 'web_manifest', 'xml_dtd', 'xslt'];

/** Whether nobody may tell that such a request is given to the network. */
export function isUntold({type}: {readonly type: string}): boolean {
  return many.some((one) => one === type);
}

/** Hears of requests that are given to the network, but the many. Firefox tells truly, and every header. */
export function onSent(heard: Heard): void {
  const {onSendHeaders} = api.webRequest;
  if (extraHeaders() === undefined) {
    onSendHeaders.addListener(heard, {urls, types: [...others, ...ofFirefox]}, ['requestHeaders']);
    return;
  }
  const hear: Heard = (details) => {
    const {requestHeaders: _, ...bare} = details;
    // An attended tab's headers come whole, by its own listener.
    heard({...(attended.has(details.tabId) ? bare : details), isAsking: mayAsk(details)});
  };
  onSendHeaders.addListener(hear, {urls, types: others}, ['requestHeaders']);
}

/** Headers that make no preflight: the browser's own, and those that any page may send (Fetch, 2.2.2). */
const plainHeader =
  /^(?:accept(?:-.*)?|cache-control|content-(?:language|length|type)|cookie|dnt|last-event-id|origin|pragma|purpose|range|referer|save-data|sec-.*|upgrade-insecure-requests|user-agent|x-client-data)$/i;
const plainContent = /^(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)(?:\s*;|\s*$)/i;

/** Whether a preflight goes first, as far as is shown: a fetch to another origin that no form could send. */
function mayAsk({type, method, url, initiator, requestHeaders = []}: Sent): boolean {
  if (type !== 'xmlhttprequest' && type !== 'ping') return false;
  if (initiator !== undefined && url.startsWith(`${initiator}/`)) return false;
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return true;
  return requestHeaders.some(
    ({name, value = ''}) =>
      !plainHeader.test(name) || (/^content-type$/i.test(name) && !plainContent.test(value)),
  );
}

/** The tabs whose every header is asked for, as far as this background knows. */
const attended = new Map<number, Heard>();

/**
 * Hears of a tab's requests, all of them with all their headers: asked for once a tab, until `neglect`. Of those that
 * are `underWay` Chromium does not tell yet whether only a preflight has left.
 */
export function attend(tabId: number, heard: Heard, underWay: readonly {readonly id: string}[]): void {
  if (attended.has(tabId)) return;
  const extra = extraHeaders();
  const begun = new Set(underWay.map(({id}) => id));
  const hear: Heard =
    extra === undefined
      ? heard
      : (details) => heard({...details, isAsking: begun.has(details.requestId) && mayAsk(details)});
  attended.set(tabId, hear);
  const {onSendHeaders} = api.webRequest;
  if (extra === undefined) onSendHeaders.addListener(hear, {urls, tabId, types: many}, ['requestHeaders']);
  else onSendHeaders.addListener(hear, {urls, tabId}, ['requestHeaders', extra]);
}

/** The tab is gone. */
export function neglect(tabId: number): void {
  const listener = attended.get(tabId);
  if (listener === undefined) return;
  attended.delete(tabId);
  api.webRequest.onSendHeaders.removeListener(listener);
}

/** Whether a request that failed had been answered: the browsers name the address that answered, then only. */
export function isAnswered({ip}: WebRequest.OnErrorOccurredDetailsType): boolean {
  return (ip ?? undefined) !== undefined;
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

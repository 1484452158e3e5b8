/** Where the browsers' webRequest differs. */
import api, {type WebRequest} from './api.ts';

type ResourceType = WebRequest.ResourceType;

/** What Chromium names and Firefox does not know. */
interface Named {
  readonly OnSendHeadersOptions?: {readonly EXTRA_HEADERS?: 'extraHeaders'};
}

/**
 * Chromium tells truly whether the body of a fetch left, or only its preflight, to those who ask for every
 * header. Asking slows requests, so it is asked for these types only. Measured on Chromium 156.
 */
const preflighted: ResourceType[] = ['xmlhttprequest', 'ping'];

type Sent = WebRequest.OnSendHeadersDetailsType;

/** Hears of each request that is given to the network. Firefox tells truly without being asked. */
export function onSent(heard: (details: Sent) => void): void {
  const {onSendHeaders} = api.webRequest;
  const {OnSendHeadersOptions: options} = api.webRequest as typeof api.webRequest & Named;
  const urls = ['<all_urls>'];
  if (options?.EXTRA_HEADERS === undefined) {
    onSendHeaders.addListener(heard, {urls});
    return;
  }
  onSendHeaders.addListener((details: Sent) => preflighted.includes(details.type) || heard(details), {urls});
  onSendHeaders.addListener(heard, {urls, types: preflighted}, [options.EXTRA_HEADERS]);
}

/** A redirect that the browser made by itself, from http to https (HSTS): no server answered, nothing left. */
export function isUpgrade({url, redirectUrl, ip}: WebRequest.OnBeforeRedirectDetailsType): boolean {
  return ip === undefined && redirectUrl.replace(/^(http|ws)s:/, '$1:') === url;
}

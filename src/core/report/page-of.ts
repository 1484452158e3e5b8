/** A page's address as a report names it. */
import {maskAddress, maskHost, nothing, scrub} from '../mask.ts';
import type {Masked, ReportPage} from '../model.ts';
import {domainOf} from '../parties/domain.ts';
import {portalKindOf} from '../parties/party.ts';
import {urlOf} from '../url.ts';

/** The page at an address; empty names for what is no web page. */
export function pageOf(address: string, secrets: readonly string[] = [], title?: string): ReportPage {
  const url = urlOf(address);
  if (url === undefined || !isWeb(address)) {
    return {url: nothing, host: nothing, domain: nothing, secure: false, kind: null};
  }
  return {
    url: maskAddress(address, secrets),
    host: maskHost(url.host, secrets),
    domain: siteOf(address),
    secure: url.protocol === 'https:',
    kind: portalKindOf(url.hostname),
    ...(title === undefined ? {} : {title: scrub(title, secrets, 200)}),
  };
}

/** The registrable domain of the page at an address; empty for what is no web page. */
export function siteOf(address: string): Masked {
  const url = isWeb(address) ? urlOf(address) : undefined;
  return url === undefined ? nothing : maskHost(domainOf(url.hostname));
}

/** Whether an address is a page that can be watched. */
export function isWeb(address: string): boolean {
  return /^https?:\/\/[^/]/i.test(address);
}

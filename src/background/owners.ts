/** Requests of no tab: a shared or service worker's. They are told in every open tab of the worker's origin. */
import {tabsAt} from '../browser/tabs.ts';
import {isWeb} from '../core/report/page-of.ts';
import type {Made} from './request.ts';

type Owned = Pick<Made, 'tabId' | 'initiator' | 'originUrl' | 'documentUrl' | 'isShared'>;

/** Hands a request on for its tab, without a pause; one of no tab for each tab of its origin. */
export function forOwners<Details extends Owned>(
  details: Details,
  handle: (details: Details) => Promise<void>,
): Promise<void> {
  return details.tabId >= 0 ? handle(details) : forTabs(details, handle);
}

async function forTabs<Details extends Owned>(
  details: Details,
  handle: (details: Details) => Promise<void>,
): Promise<void> {
  const {initiator, documentUrl, originUrl} = details;
  const origin = [initiator, documentUrl, originUrl].find((one) => isWeb(one ?? ''));
  if (origin === undefined) return;
  for (const tabId of await tabsAt(origin)) await handle({...details, tabId, isShared: true});
}

/** A request of a page, as the browsers tell it. */
import type {WebRequest} from '../browser/api.ts';

/** A request as either browser tells it: Chromium names the initiator's origin, Firefox its document. */
export type Made = WebRequest.OnBeforeRequestDetailsType & {
  readonly initiator?: string;
  /** A worker of no tab made it. */
  readonly isShared?: boolean;
};

type Origin = Pick<Made, 'initiator' | 'originUrl' | 'documentUrl'>;

/** Extensions' own requests are not the page's. */
export function isForeign({initiator, originUrl, documentUrl}: Origin): boolean {
  return [initiator, originUrl, documentUrl].some((origin) =>
    /^(?:chrome|moz)-extension:/.test(origin ?? ''),
  );
}

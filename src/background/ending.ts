/** What the browser tells of the end of a request, as an outcome. */
import type {WebRequest} from '../browser/api.ts';
import {isAnswered, isUntold, isUpgrade} from '../browser/web-request.ts';
import type {Outcome} from '../core/report/settle.ts';
import type {Progress} from '../core/report/visit.ts';
import {outcomeOfError} from './outcome.ts';

/** A hop that was never given to the network, or that the browser made itself, is no send. */
export function hopOutcome(details: WebRequest.OnBeforeRedirectDetailsType, sending: Progress): Outcome {
  const isSent = sending.sent || (isUntold(details) && (details.ip ?? undefined) !== undefined);
  return isSent && !isUpgrade(details) ? 'left' : 'never';
}

/** A request that failed: what nobody tells of before had been given to the network. */
export function errorOutcome(details: WebRequest.OnErrorOccurredDetailsType, {sent}: Progress): Outcome {
  const answered = isAnswered(details);
  return outcomeOfError(details.error, {sent: sent || isUntold(details), answered});
}

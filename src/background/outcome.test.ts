import {describe, expect, it} from 'vitest';
import {outcomeOfError} from './outcome.ts';

const sent = {sent: true, answered: false};

describe('outcomeOfError', () => {
  it.each([
    ['net::ERR_FAILED', {sent: true, answered: true}, 'left'],
    ['net::ERR_EMPTY_RESPONSE', sent, 'left'],
    ['net::ERR_ABORTED', sent, 'left'],
    ['net::ERR_BLOCKED_BY_ORB', sent, 'left'],
    ['net::ERR_BLOCKED_BY_RESPONSE', sent, 'left'],
    ['net::ERR_BLOCKED_BY_ADMINISTRATOR', sent, 'stopped'],
    ['net::ERR_CONNECTION_RESET', sent, 'left'],
    ['NS_ERROR_FAILURE', sent, 'left'],
    ['NS_BINDING_ABORTED', sent, 'left'],
    ['net::ERR_NAME_NOT_RESOLVED', sent, 'stopped'],
    ['net::ERR_CONNECTION_REFUSED', sent, 'stopped'],
    ['net::ERR_CERT_AUTHORITY_INVALID', sent, 'stopped'],
    ['net::ERR_BLOCKED_BY_CLIENT', {sent: false, answered: false}, 'stopped'],
    ['net::ERR_FAILED', {sent: false, answered: false}, 'stopped'],
    ['NS_ERROR_UNKNOWN_HOST', sent, 'stopped'],
    ['NS_ERROR_ABORT', sent, 'stopped'],
    ['NS_ERROR_CONNECTION_REFUSED', sent, 'stopped'],
    ['The certificate is not trusted because it is self-signed.', sent, 'stopped'],
  ])('takes %s (%j) for %s', (error, more, outcome) => {
    expect(outcomeOfError(error, more)).toBe(outcome);
  });
});

/** Findings as seen once, for the tables of reports. */
import {maskHost, scrub} from '../../src/core/mask.ts';
import type {Category, RuleId, Severity, Status} from '../../src/core/model.ts';
import type {Seen} from '../../src/core/report/finding.ts';

interface Case {
  readonly rule?: RuleId;
  readonly severity?: Severity;
  readonly status?: Status;
  readonly category?: Category;
  readonly destination?: string;
  readonly time?: string;
  readonly name?: string;
}

/** A NIR sent in clear to a.test, but for what the case says. */
export function seen({
  rule = 'plain-http',
  severity = 'critical',
  status = 'observed',
  category = 'nir',
  destination = 'a.test',
  time = '2026-11-25T08:00:00.000Z',
  name = 'nir',
}: Case): Seen {
  return {
    rule,
    severity,
    status,
    category,
    certainty: 'certain',
    destination: maskHost(destination),
    channels: ['fetch'],
    count: 1,
    firstSeen: time,
    lastSeen: time,
    evidence: [
      {
        time,
        channel: 'fetch',
        seenBy: 'browser',
        where: 'body',
        name: scrub(name),
        sample: scrub('1••'),
        encoding: [],
        how: 'typed',
      },
    ],
  };
}

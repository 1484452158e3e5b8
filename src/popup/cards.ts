/** Findings as the person reads them: one card a rule and status, toward one destination. */
import {type Finding, type RuleId, type Severity, type Status, severities} from '../core/model.ts';
import {gatheredBy} from './gathered-by.ts';

export interface Card {
  /** Names it wherever it is shown, so that it is found open again. */
  readonly id: string;
  readonly rule: RuleId;
  readonly status: Status;
  /** That of the worst datum. */
  readonly severity: Severity;
  /** A finding a datum concerned, in the order given. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** What left, then what was stopped, then what might leave. */
const statuses = ['observed', 'blocked', 'potential'] as const;

/** The cards of findings that share a destination and come worst first. */
export function cardsOf(findings: readonly Finding[]): readonly Card[] {
  const gathered = gatheredBy(findings, ({rule, status}) => `${rule} ${status}`);
  return [...gathered.values()].flatMap(cardOf).toSorted((one, other) => rank(one) - rank(other));
}

function cardOf([worst, ...others]: readonly Finding[]): readonly Card[] {
  if (worst === undefined) return [];
  const {rule, status, severity, destination} = worst;
  const id = ['card', rule, status, destination ?? 'page'].join('|');
  return [{id, rule, status, severity, findings: [worst, ...others]}];
}

const rank = ({severity, status}: Card): number =>
  severities.indexOf(severity) * statuses.length + statuses.indexOf(status);

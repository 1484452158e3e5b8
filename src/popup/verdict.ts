/**
 * The verdict of a report in one sentence: the worst finding that counts, what left before what
 * would leave, with all that is known of the same datum toward the same destination.
 */
import {
  categories,
  type Finding,
  type Report,
  type RuleId,
  type Severity,
  severities,
  type Words,
} from '../core/model.ts';
import {counted} from '../core/report/counted.ts';
import {ruleOf} from '../core/rules/index.ts';
import type {Language} from '../ui/language.ts';
import {shortHost} from '../ui/sentence.ts';
import {type SentenceName, type Subject, sentence} from './sentences.ts';

/** What the head of the popup says of findings. */
export interface Said {
  readonly sentence: string;
  /** The host that the sentence names, so that it can be set apart; empty when it names none. */
  readonly host: string;
  readonly severity: Severity;
  /** How many other findings count. */
  readonly others: number;
  /** What the person can do now. */
  readonly advice: Words | undefined;
}

/** What is said of a report's findings; `undefined` when none counts. */
export function saidOf({findings, verdict}: Report, language: Language): Said | undefined {
  const counting = counted(findings);
  const told = counting.filter(({status}) => verdict !== 'exposed' || status === 'observed');
  const lead = worstFirst(told)[0];
  if (lead === undefined) return undefined;
  const subject = subjectOf(lead, findings);
  return {
    sentence: sentence(nameOf(lead, rulesAround(lead, findings)), subject, language),
    host: subject.host ?? '',
    severity: lead.severity,
    others: counting.length - 1,
    advice: ruleOf(lead.rule)?.advice,
  };
}

const statuses = ['observed', 'potential', 'blocked'] as const;

/** Findings from the worst: severity, then what happened before what might, then certainty and category. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => {
    for (const rank of ranks) {
      const difference = rank(one) - rank(other);
      if (difference !== 0) return difference;
    }
    return one.id < other.id ? -1 : 1;
  });
}

/** Without encryption says most; in an address says least, beside who received it. */
const telling: {readonly [Rule in RuleId]?: number} = {
  'plain-http': 0,
  'plain-form': 0,
  'data-in-address': 2,
};

const ranks: readonly ((finding: Finding) => number)[] = [
  ({severity}) => severities.indexOf(severity),
  ({status}) => statuses.indexOf(status),
  ({certainty}) => (certainty === 'certain' ? 0 : 1),
  ({category}) => categories.indexOf(category),
  ({rule}) => telling[rule] ?? 1,
];

/** The rules that speak of the same datum toward the same destination, in the same status. */
function rulesAround(lead: Finding, findings: readonly Finding[]): ReadonlySet<RuleId> {
  const same = ({category, destination, status}: Finding): boolean =>
    category === lead.category && destination === lead.destination && status === lead.status;
  return new Set(findings.filter(same).map(({rule}) => rule));
}

function nameOf({status, rule}: Finding, rules: ReadonlySet<RuleId>): SentenceName {
  if (status === 'blocked') return 'blocked';
  if (status === 'potential') return potentialName(rule, rules);
  if (rules.has('plain-http')) return 'left-plain';
  return rule === 'data-in-address' ? 'in-address' : 'left';
}

function potentialName(rule: RuleId, rules: ReadonlySet<RuleId>): SentenceName {
  if (rules.has('plain-form')) return 'form-plain';
  if (rule === 'foreign-form') return 'form-foreign';
  if (rule === 'get-form') return 'form-address';
  return rule === 'plain-page' ? 'page-plain' : 'page-other';
}

/** A form names its destination only when that is somebody else. */
function subjectOf(lead: Finding, findings: readonly Finding[]): Subject {
  const {category, certainty, destination, status} = lead;
  const named = status !== 'potential' || rulesAround(lead, findings).has('foreign-form');
  if (destination === null || !named) return {category, certainty};
  return {category, certainty, host: shortHost(destination)};
}

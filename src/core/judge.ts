/** Which rules a datum breaks, and how badly: every rule on every exposure. */
import type {Category, Exposure, Judgement, Rule, RuleId} from './model.ts';
import {rules} from './rules/index.ts';

/** A rule's answer. */
export interface Blame extends Judgement {
  readonly rule: RuleId;
}

/** Rules that weigh a password: elsewhere it is not Vitalerte's business. */
const forPasswords: ReadonlySet<RuleId> = new Set<RuleId>(['plain-http', 'plain-form']);

/** What the rules of one kind say of an exposure. */
export function blames(judges: Rule['judges'], exposure: Exposure): readonly Blame[] {
  return rules
    .filter((rule) => rule.judges === judges && weighs(rule.id, exposure.category))
    .flatMap((rule) => {
      const judgement = rule.judge(exposure);
      return judgement === undefined ? [] : [{rule: rule.id, ...judgement}];
    });
}

const weighs = (rule: RuleId, category: Category): boolean =>
  category !== 'password' || forPasswords.has(rule);

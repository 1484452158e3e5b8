/** Which rules a datum breaks, and how badly: every rule on every exposure. */
import type {Category, Exposure, Judgement, Rule, RuleId} from './model.ts';
import {earlySend} from './rules/early-send.ts';
import {rules} from './rules/index.ts';
import {gravest} from './severity.ts';

/** A rule's answer. */
export interface Blame extends Judgement {
  readonly rule: RuleId;
}

/** Rules that weigh a password: elsewhere it is not Vitalerte's business. */
const forPasswords: ReadonlySet<RuleId> = new Set<RuleId>(['plain-http', 'plain-form']);

/** What the rules of one kind say of an exposure; how early it left weighs what the others say. */
export function blames(judges: Rule['judges'], exposure: Exposure): readonly Blame[] {
  const {early, ...plain} = exposure;
  const of = rules.filter((rule) => rule.judges === judges && weighs(rule.id, exposure.category));
  const own = of.flatMap((rule) => blameOf(rule, plain));
  if (early === undefined || judges !== 'send' || !weighs('early-send', exposure.category)) return own;
  const worst = gravest(own.map(({severity}) => severity));
  return [...own, ...blameOf(earlySend, {...plain, early: {...early, worst}})];
}

function blameOf(rule: Rule, exposure: Exposure): readonly Blame[] {
  const judgement = rule.judge(exposure);
  return judgement === undefined ? [] : [{rule: rule.id, ...judgement}];
}

const weighs = (rule: RuleId, category: Category): boolean =>
  category !== 'password' || forPasswords.has(rule);

/** The registry of rules: one line a rule. */
import type {Rule, RuleId} from '../model.ts';
import {dataInAddress} from './data-in-address.ts';
import {earlySend} from './early-send.ts';
import {foreignForm} from './foreign-form.ts';
import {frameMessage} from './frame-message.ts';
import {getForm} from './get-form.ts';
import {plainForm} from './plain-form.ts';
import {plainHttp} from './plain-http.ts';
import {plainPage} from './plain-page.ts';
import {thirdParty} from './third-party.ts';

export const rules: readonly Rule[] = [
  plainHttp,
  thirdParty,
  dataInAddress,
  earlySend,
  frameMessage,
  plainForm,
  foreignForm,
  getForm,
  plainPage,
];

/** The rule of an id, `undefined` when this version does not know it. */
export function ruleOf(id: RuleId): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}

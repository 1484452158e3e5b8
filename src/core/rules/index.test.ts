import {describe, expect, it} from 'vitest';
import {ruleOf, rules} from './index.ts';

describe('rules', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has its words in both languages, and references',
    (id, rule) => {
      expect(ruleOf(id)).toBe(rule);
      for (const {fr, en} of [rule.title, rule.description, rule.remediation, rule.advice]) {
        expect(fr.length).toBeGreaterThan(5);
        expect(en.length).toBeGreaterThan(5);
        expect(fr).not.toBe(en);
        // Facts, never verdicts; no fear.
        expect(`${fr} ${en}`).not.toMatch(/illégal|illegal|infraction|violation|non conforme|unlawful|!/i);
      }
      expect(rule.legal.length).toBeGreaterThan(0);
    },
  );
});

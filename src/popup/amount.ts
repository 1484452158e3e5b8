/** How much findings stand for: fields where a page is built so, sends where something left or was stopped. */
import type {Finding} from '../core/model.ts';
import type {Voice} from '../ui/voice.ts';

/** « 8 champs » or « 3 fois »; nothing for a single one. */
export function amountOf(findings: readonly Finding[], voice: Voice): string | undefined {
  const counts = findings.map(({count}) => count);
  const standing = findings.every(isOfFields);
  // One send may carry several data: the most of one datum is what is known to have been sent.
  const count = counts.reduce((sum, one) => (standing ? sum + one : Math.max(sum, one)), 0);
  if (count < 2) return undefined;
  const forms = standing
    ? ({one: 'controlsOne', other: 'controlsOther'} as const)
    : ({one: 'timesOne', other: 'timesOther'} as const);
  return voice.count(count, forms);
}

function isOfFields({status, evidence}: Finding): boolean {
  return status === 'potential' && evidence.every(({seenBy}) => seenBy === 'form');
}

/**
 * The findings that count, for the badge and the verdict. Information does not; nor does a value
 * in an address when the same datum is already reported as sent to the same third party: one send,
 * counted once.
 */
import type {Finding} from '../model.ts';

/** The findings that count, in their order. */
export function counted(findings: readonly Finding[]): readonly Finding[] {
  const weighed = findings.filter(({severity}) => severity !== 'info');
  const strangers = weighed.filter(({rule}) => rule === 'third-party');
  return weighed.filter((finding) => !strangers.some((stranger) => tells(stranger, finding)));
}

/** `stranger` already tells of the send that `finding` is about. */
function tells(stranger: Finding, finding: Finding): boolean {
  if (finding.rule !== 'data-in-address') return false;
  if (stranger.category !== finding.category || stranger.destination !== finding.destination) return false;
  return stranger.status === 'observed' || stranger.status === finding.status;
}

/** What the head of the popup says in each state: a tone, the sentence, what comes after it. */
import type {Report, Severity} from '../core/model.ts';
import type {MessageKey, Voice} from '../ui/voice.ts';
import {saidOf} from './verdict.ts';

/** What the popup has to show. */
export type View =
  | {readonly kind: 'loading'}
  | {readonly kind: 'failed'}
  | {readonly kind: 'report'; readonly report: Report};

export interface Head {
  /** A severity, `calm` when nothing was seen, `off` when nothing is known. */
  readonly tone: Severity | 'calm' | 'off';
  readonly sentence: string;
  /** The host that the sentence names, if any. */
  readonly host?: string;
  /** Short words after the sentence, on their own line. */
  readonly after: readonly string[];
  readonly advice?: string;
}

/** The head of a view. */
export function headOf(view: View, voice: Voice): Head {
  if (view.kind === 'loading') return plain('off', 'loading', [], voice);
  if (view.kind === 'failed') return plain('off', 'failed', ['failedDetail'], voice);
  return headOfReport(view.report, voice);
}

function headOfReport(report: Report, voice: Voice): Head {
  const said = saidOf(report, voice.language);
  if (said !== undefined) {
    const {sentence, host, severity, others, advice} = said;
    const after = others === 0 ? [] : [voice.count(others, {one: 'othersOne', other: 'othersOther'})];
    const tone = report.verdict === 'exposed' ? severity : calmed(severity);
    return {tone, sentence, host, after, ...(advice && {advice: voice.pick(advice)})};
  }
  if (report.access === 'withheld') return plain('off', 'withheld', ['withheldDetail'], voice);
  if (report.verdict === 'not-watched') return plain('off', 'notWatched', ['notWatchedDetail'], voice);
  return nothingSeen(report, voice);
}

function nothingSeen({findings, traffic}: Report, voice: Voice): Head {
  const missed = missedSends(traffic, voice);
  const head = plain(
    'calm',
    findings.length === 0 ? 'nothingSeen' : 'nothingUnexpected',
    ['nothingSeenDetail'],
    voice,
  );
  return {...head, after: [...head.after, ...missed]};
}

/** What has not left is not told in the colour of what has. */
function calmed(severity: Severity): Severity {
  return severity === 'critical' || severity === 'high' ? 'medium' : severity;
}

/** Sends that could not be read, or not to their end: never silently dropped. */
export function missedSends({unreadable, truncated}: Report['traffic'], voice: Voice): readonly string[] {
  return [
    ...(unreadable > 0 ? [voice.count(unreadable, {one: 'unreadableOne', other: 'unreadableOther'})] : []),
    ...(truncated > 0 ? [voice.count(truncated, {one: 'truncatedOne', other: 'truncatedOther'})] : []),
  ];
}

function plain(tone: Head['tone'], sentence: MessageKey, after: readonly MessageKey[], voice: Voice): Head {
  return {tone, sentence: voice.say(sentence), after: after.map((key) => voice.say(key))};
}

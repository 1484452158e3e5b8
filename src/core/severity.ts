/** Arithmetic of severities: compare, step down. */
import {type Severity, severities} from './model.ts';

/** The next milder severity; `info` stays. */
export function milder(severity: Severity): Severity {
  return severities[severities.indexOf(severity) + 1] ?? 'info';
}

/** The next graver severity; `critical` stays. */
export function harsher(severity: Severity): Severity {
  return severities[severities.indexOf(severity) - 1] ?? 'critical';
}

/** The graver of two. */
export function graver(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) <= severities.indexOf(other) ? one : other;
}

/** The gravest of many, `undefined` of none. */
export function gravest(many: Iterable<Severity>): Severity | undefined {
  let worst: Severity | undefined;
  for (const severity of many) worst = worst === undefined ? severity : graver(worst, severity);
  return worst;
}

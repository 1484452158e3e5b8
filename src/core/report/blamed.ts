/** A datum found in a sending, with what the rules say of it and why it was worth saying. */
import {isPersonal} from '../categories.ts';
import {blames} from '../judge.ts';
import type {Hit, Masked, Target} from '../model.ts';
import type {Blamed} from './visit.ts';

/**
 * A datum with the rules that a sending of it breaks. What counts only in health context says what that is:
 * `context:portal:lab`, `context:payload:nir`. `early` are the fields it was typed in, when it left before the
 * person sent them.
 */
export function blamedFor(
  hit: Hit,
  target: Target,
  method: string,
  context: readonly string[],
  early?: readonly Masked[],
): Blamed {
  const {category, where, certainty} = hit;
  const because =
    isPersonal(category) || certainty === 'likely' ? context.slice(0, 3).map((one) => `context:${one}`) : [];
  const exposure = {category, where, target, method};
  const all = blames(
    'send',
    early === undefined ? exposure : {...exposure, early: {worst: undefined, fields: early}},
  );
  return {hit, blames: all.map((blame) => ({...blame, reasons: [...blame.reasons, ...because]}))};
}

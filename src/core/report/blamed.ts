/** A datum found in a sending, with what the rules say of it and why it was worth saying. */
import {isPersonal} from '../categories.ts';
import {blames} from '../judge.ts';
import type {Hit, Target} from '../model.ts';
import type {Blamed} from './visit.ts';

/**
 * A datum with the rules that a sending of it breaks. What counts only in health context says what that is:
 * `context:portal:lab`, `context:payload:nir`.
 */
export function blamedFor(hit: Hit, target: Target, method: string, context: readonly string[]): Blamed {
  const {category, where, certainty} = hit;
  const because =
    isPersonal(category) || certainty === 'likely' ? context.slice(0, 3).map((one) => `context:${one}`) : [];
  const all = blames('send', {category, where, target, method});
  return {hit, blames: all.map((blame) => ({...blame, reasons: [...blame.reasons, ...because]}))};
}

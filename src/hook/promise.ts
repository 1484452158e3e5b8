/**
 * A promise of the browser's, asked without a trace. `then` looks up what the promise is made of and what it gives
 * (ECMAScript 27.2.5.4): where the page has put something in its place, the promise is not asked.
 */
import type {Natives} from './natives.ts';

/** Calls `act` with what the promise gives, if it is kept; its failure is taken note of by nobody. */
export function whenKept(natives: Natives, promise: unknown, act: (value: unknown) => void): void {
  const {descriptorOf} = natives;
  const {ask, made, species, speciesOf} = natives.promises;
  const isOwn =
    descriptorOf(promise as object, 'constructor') === undefined &&
    descriptorOf(made.prototype, 'constructor')?.value === made &&
    descriptorOf(made, species)?.get === speciesOf;
  if (isOwn) ask(promise, act, () => undefined);
}

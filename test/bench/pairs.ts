/** Two ways of doing the same, measured in turn: how many times as long one takes as the other. */

/** The middle of what was measured, and the half of it that is nearest. */
export interface Spread {
  readonly median: number;
  /** A quarter lies below. */
  readonly low: number;
  /** A quarter lies above. */
  readonly high: number;
}

/** Of figures in any order. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((one, other) => one - other);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const [below = Number.NaN, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return below + (above - below) * (place % 1);
  };
  return {median: at(0.5), low: at(0.25), high: at(0.75)};
}

/** Ratios of figures that were measured next to each other, in the same order. */
export function ratiosOf(figures: readonly number[], base: readonly number[]): Spread {
  return spreadOf(figures.map((figure, at) => figure / (base[at] ?? Number.NaN)));
}

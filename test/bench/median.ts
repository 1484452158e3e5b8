/** The median of repeated measures. */

/** Runs `measure` so many times, after one run that warms up; answers with the median. */
export function median(times: number, measure: () => number): number {
  measure();
  const sorted = Array.from({length: times}, measure).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

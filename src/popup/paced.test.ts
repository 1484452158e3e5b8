import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {paced} from './paced.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('makes one call of a burst, after it began', () => {
  const act = vi.fn();
  const often = paced(act, 500);
  for (let call = 0; call < 10; call++) often();
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(act).toHaveBeenCalledTimes(1);
});

it('acts again after a later call', () => {
  const act = vi.fn();
  const often = paced(act, 500);
  often();
  vi.advanceTimersByTime(600);
  often();
  vi.advanceTimersByTime(600);
  expect(act).toHaveBeenCalledTimes(2);
});

import {describe, expect, it} from 'vitest';
import {limits} from './limits.ts';
import {Work} from './work.ts';

describe('Work', () => {
  it('is spent, and says so', () => {
    const work = new Work(0);
    expect(work.spend(limits.leastWork)).toBe(true);
    expect(work.exhausted).toBe(false);
    expect(work.spend(1)).toBe(false);
    expect(work.exhausted).toBe(true);
  });

  it('grows with what was sent', () => {
    expect(new Work(1_000_000).spend(limits.leastWork + 1_000_000)).toBe(true);
  });

  it('counts attempts', () => {
    const work = new Work(0);
    const made = Array.from({length: limits.attempts + 5}, () => work.attempt('deflate'));
    expect(made.filter(Boolean)).toHaveLength(limits.attempts);
    expect(work.exhausted).toBe(false);
  });

  it('does not count the attempts that succeed', () => {
    const work = new Work(0);
    const made = Array.from({length: 2 * limits.attempts}, () => {
      const may = work.attempt('deflate');
      work.succeed('deflate');
      return may;
    });
    expect(made.every(Boolean)).toBe(true);
  });

  it('takes runs for hashes after so many, until one is none', () => {
    const work = new Work(0);
    const tried = () => Array.from({length: 100}, () => work.hash()).filter(Boolean).length;
    const first = tried();
    expect(first).toBeGreaterThan(0);
    expect(tried()).toBe(0);
    work.noHash();
    expect(tried()).toBe(first);
  });

  it('passes over runs, and says so when there are more than any script holds', () => {
    const work = new Work(0);
    for (let at = 0; at < limits.tokens + 100; at += 1) work.token();
    expect([work.token(), work.exhausted]).toEqual([false, false]);
    for (let at = 0; at < 100_000; at += 1) work.token();
    expect(work.exhausted).toBe(true);
  });

  it('says what is left', () => {
    const work = new Work(0);
    work.leave();
    expect(work.exhausted).toBe(true);
  });
});

import {expect, it} from 'vitest';
import {answerWithin} from './answer-within.ts';

it('gives the answer that comes in time', async () => {
  await expect(answerWithin(1000, Promise.resolve(7))).resolves.toBe(7);
});

it('passes a refusal on', async () => {
  await expect(answerWithin(1000, Promise.reject(new Error('gone')))).rejects.toThrow('gone');
});

it('takes silence for a failure', async () => {
  await expect(answerWithin(5, new Promise(() => undefined))).rejects.toThrow('no answer within 5 ms');
});

import {expect, it, vi} from 'vitest';
import {run} from './run.ts';

it.each([['Error: No SW'], ['Extension context invalidated.']])(
  'lets the end of the background pass: %s',
  async (reason) => {
    const work = Promise.reject(new Error(reason));
    run(work);
    await expect(work).rejects.toThrow(reason);
  },
);

it('throws any other failure for all to see', async () => {
  const seen = vi.fn();
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.once('unhandledRejection', seen);
  run(Promise.reject(new Error('a mistake of ours')));
  await vi.waitFor(() => expect(seen).toHaveBeenCalled());
  for (const other of others) process.on('unhandledRejection', other);
});

/**
 * Waiting for a condition: the rig never sleeps for a length of time. Every wait has a deadline
 * and, when it passes, says what it was waiting for and what it saw last.
 */

const interval = 30;
const patience = 20_000;

export interface Wait<T> {
  /** Finishes "… was still waiting for". */
  readonly what: string;
  /** Answers the value once it holds, `undefined` until then. */
  readonly check: () => Promise<T | undefined> | T | undefined;
  /** What was seen last, for the message. */
  readonly seen?: () => unknown;
  readonly deadline?: number;
}

export async function until<T>(wait: Wait<T>): Promise<T> {
  const end = Date.now() + (wait.deadline ?? patience);
  for (;;) {
    const value = await wait.check();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(messageOf(wait));
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}

/** The promise, or an error naming what did not end in time. */
export async function within<T>(promise: Promise<T>, what: string, deadline = patience): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Gave up after ${deadline} ms: ${what}`)), deadline);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function messageOf(wait: Wait<unknown>): string {
  const seen = wait.seen === undefined ? '' : `\nLast seen: ${JSON.stringify(wait.seen(), null, 2)}`;
  return `Gave up after ${wait.deadline ?? patience} ms, still waiting for ${wait.what}.${seen}`;
}

/** Runs what a listener begins. */

/** What browsers say to a background that they are stopping. */
const stopping = /No SW|context (?:is )?invalidated|conduit/i;

/**
 * Lets work go on after its listener has returned. Work cut by the end of the background is no mistake of
 * ours: the next event wakes another, which reads what was saved. Any other failure is thrown for all to see.
 */
export function run(work: Promise<unknown>): void {
  work.catch((reason: unknown) => {
    if (!stopping.test(String(reason))) throw reason;
  });
}

/** Calls in a burst become one: the first waits a little for the others. */

/** `act`, run at most once every `pause` milliseconds, and always after the last call. */
export function paced(act: () => void, pause: number): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      act();
    }, pause);
  };
}

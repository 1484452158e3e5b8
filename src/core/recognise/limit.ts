/** Whether a limit was reached while a sending was read: what was cut is told. */
export class Limit {
  #isReached = false;

  reach(): void {
    this.#isReached = true;
  }

  get isReached(): boolean {
    return this.#isReached;
  }
}

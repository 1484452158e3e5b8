/** Where readers of binary structures put what they find: named by path, bounded in number and length. */
import type {Piece, Pieces} from './piece.ts';

export class Gathering {
  readonly #pieces: Piece[] = [];
  readonly #most: number;
  #cut = false;

  constructor(most: number) {
    this.#most = most;
  }

  /** More was found than was asked for: the reader may stop. */
  get isFull(): boolean {
    return this.#cut;
  }

  get size(): number {
    return this.#pieces.length;
  }

  add(name: string, value: string | Uint8Array): void {
    if (value.length === 0) return;
    if (this.#pieces.length >= this.#most) this.#cut = true;
    else this.#pieces.push([name, value]);
  }

  /** Forgets what was found since there were `size`: it was read as what it is not. */
  backTo(size: number): void {
    this.#pieces.length = Math.min(size, this.#pieces.length);
  }

  /** What was found, as a reader gives it back. */
  found(): Pieces {
    return {pieces: this.#pieces, whole: !this.#cut, cut: this.#cut};
  }
}

/** How much may still be done for a sending: reading costs what it reads, whatever a page nests in what. */
import {Mistakes} from './json-document.ts';
import {limits} from './limits.ts';

/** Encodings without a mark of their own. */
type Attempt = 'deflate' | 'lz-string';

/** Hashes of a sending that are looked into in vain: where there are more, they are what they look like. */
const mostHashes = 16;

/** Runs that are looked at in passing, once no more are read: a script has fewer. */
const mostPassedOver = 30_000;

export class Work {
  #left: number;
  readonly #attempts = {deflate: limits.attempts, 'lz-string': limits.attempts};
  #tokens: number = limits.tokens;
  #hashes = mostHashes;
  readonly mistakes = new Mistakes();
  /** Something was left unread. */
  exhausted = false;

  /** `size`: characters or bytes of the sending. */
  constructor(size: number) {
    this.#left = limits.leastWork + limits.work * size;
  }

  /** Whether a text or bytes of some length may be read; what may not is noted. */
  spend(length: number): boolean {
    const isAllowed = length <= this.#left;
    if (isAllowed) this.#left -= length;
    else this.exhausted = true;
    return isAllowed;
  }

  /** Most bytes that a reading may make. */
  room(most: number): number {
    return Math.max(1024, Math.min(most, this.#left));
  }

  /** Whether one more run may be read as base64 or hex. Most runs are neither: who asks says when one is left. */
  token(): boolean {
    this.#tokens -= 1;
    // So many are not even looked at.
    if (this.#tokens < -mostPassedOver) this.exhausted = true;
    return this.#tokens >= 0;
  }

  /** Whether one more run of bytes as long as a hash may be taken for something else. */
  hash(): boolean {
    this.#hashes -= 1;
    return this.#hashes >= 0;
  }

  /** A run as long as a hash was something else: others may be, too. */
  noHash(): void {
    this.#hashes = mostHashes;
  }

  /** Whether a costly attempt may be made. */
  attempt(kind: Attempt): boolean {
    this.#attempts[kind] -= 1;
    return this.#attempts[kind] >= 0;
  }

  /** An attempt that gave something is not counted: its length was paid for. */
  succeed(kind: Attempt): void {
    this.#attempts[kind] += 1;
  }

  /** Something that looked like an encoding is left unread. */
  leave(): void {
    this.exhausted = true;
  }
}

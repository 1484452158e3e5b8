/** Words by their beginnings, to cover a token with them: one lookup a letter, most tokens end at the third. */

/** A tree of words. */
export class Prefixes {
  /** Node and letter → node. */
  readonly #next = new Map<number, number>();
  readonly #ends = new Set<number>();
  #nodes = 1;

  constructor(words: Iterable<string>) {
    for (const word of words) this.#plant(word);
  }

  #plant(word: string): void {
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      const step = node * 128 + (word.charCodeAt(at) & 127);
      const next = this.#next.get(step) ?? this.#nodes;
      if (next === this.#nodes) {
        this.#next.set(step, next);
        this.#nodes += 1;
      }
      node = next;
    }
    this.#ends.add(node);
  }

  /** Words that cover a token wholly, at most `most`, longest first; nothing when none do. */
  cover(token: string, most: number, from = 0): readonly string[] | undefined {
    if (from === token.length) return [];
    if (most === 0) return undefined;
    const ends = this.#endsFrom(token, from);
    for (let at = ends.length - 1; at >= 0; at -= 1) {
      const end = ends[at] ?? from;
      const rest = this.cover(token, most - 1, end);
      if (rest !== undefined) return [token.slice(from, end), ...rest];
    }
    return undefined;
  }

  /** Where a word that begins at `from` may end. */
  #endsFrom(token: string, from: number): readonly number[] {
    let ends: number[] = nowhere;
    let node = 0;
    for (let at = from; at < token.length; at += 1) {
      const next = this.#next.get(node * 128 + (token.charCodeAt(at) & 127));
      if (next === undefined) break;
      node = next;
      if (this.#ends.has(node)) ends = ends === nowhere ? [at + 1] : [...ends, at + 1];
    }
    return ends;
  }
}

const nowhere: number[] = [];

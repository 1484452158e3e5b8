/**
 * Where a scanner of XML stands: the open elements, as a dotted path that is bounded in depth and length,
 * and whether text and elements are mixed. Elements may close out of order, as in HTML.
 */
import {childPath} from './path.ts';

interface Level {
  readonly name: string;
  readonly path: string;
  hasText: boolean;
  hasElement: boolean;
}

/** Deeper elements share the name of the last one: a hostile nesting says nothing more. */
const deepest = 100;
/** A longer name is no word: it is kept out whole, since half of it might be half of somebody's. */
const longestName = 60;

const shortOf = (name: string): string => (name.length <= longestName ? name : '…');

export class ElementPath {
  readonly #levels: Level[] = [{name: '', path: '', hasText: false, hasElement: false}];
  #deeper = 0;
  #mixed = false;

  /** The dotted path of the innermost open element. */
  get name(): string {
    return this.#top?.path ?? '';
  }

  /** Every element that was opened is closed. */
  get isClosed(): boolean {
    return this.#levels.length === 1 && this.#deeper === 0;
  }

  /** Nothing stands in the innermost open element. */
  get isHollow(): boolean {
    return this.#top !== undefined && !this.#top.hasText && !this.#top.hasElement;
  }

  /** Text stands beside elements somewhere: a value may go on over a tag. */
  get isMixed(): boolean {
    return this.#mixed;
  }

  get #top(): Level | undefined {
    return this.#levels.at(-1);
  }

  open(name: string): void {
    this.#note('hasElement');
    if (this.#levels.length > deepest) this.#deeper += 1;
    else {
      const short = shortOf(name);
      this.#levels.push({name: short, path: this.nameOf(short), hasText: false, hasElement: false});
    }
  }

  /** Closes the innermost element of that name, and what was left open inside it. */
  close(name: string): void {
    if (this.#deeper > 0) this.#deeper -= 1;
    else {
      const short = shortOf(name);
      const at = this.#levels.findLastIndex((level) => level.name === short);
      if (at > 0) this.#levels.splice(at);
    }
  }

  /** The path of an attribute of the innermost element. */
  nameOf(attribute: string): string {
    return childPath(this.name, shortOf(attribute));
  }

  /** Notes a text, and gives the name it stands under. */
  text(): string {
    this.#note('hasText');
    return this.name;
  }

  #note(what: 'hasText' | 'hasElement'): void {
    const top = this.#top;
    if (top === undefined) return;
    top[what] = true;
    this.#mixed ||= top.hasText && top.hasElement;
  }
}

/**
 * Where a reader of GraphQL stands among arguments: the field they belong to, the input objects around,
 * the name of the value that comes. Source: GraphQL spec, October 2021, §2.6 "Arguments", §2.10 "Variables".
 */

/** Deepest nesting of input objects whose names are kept. */
const deepest = 20;

/** Values that say nothing. */
const keywords: ReadonlySet<string> = new Set(['true', 'false', 'null']);

export class ArgumentPath {
  /** The field whose arguments are being read, and the argument or input field whose value comes. */
  #field = '';
  #key = '';
  readonly #around: string[] = [];
  /** How many brackets stand open since the arguments began; none outside of arguments. */
  #inside = 0;
  #lastName = '';
  /** A colon came: the next name is a value. */
  #valued = false;
  /** Variables are being declared: a name behind a colon is a type. */
  #declares = false;

  /** Takes a name; true when it is the value of an argument, as of an enumeration. */
  takeName(name: string): boolean {
    const isValue = this.#valued && this.#inside > 0 && !this.#declares;
    if (isValue && !keywords.has(name)) return true;
    this.#lastName = name;
    this.#valued = false;
    return false;
  }

  /** `$nir` names a variable where it is declared, and stands for one where it is used. */
  takeVariable(name: string): void {
    this.#declares ||= !this.#valued;
    this.#lastName = name;
    this.#valued = false;
  }

  /** Takes a value; gives the name it stands under, `undefined` outside of arguments. */
  takeValue(): string | undefined {
    this.#valued = false;
    if (this.#inside === 0) return undefined;
    return [this.#field, ...this.#around, this.#key].filter((part) => part !== '').join('.');
  }

  takeMark(mark: string): void {
    if (this.#inside === 0) {
      if (mark === '(') this.#open();
    } else if (mark === ':') {
      this.#key = this.#lastName;
      this.#valued = true;
    } else if (mark === ')') this.#close();
    else if (mark === '{' || mark === '[') this.#enter();
    else if (mark === '}' || mark === ']') this.#leave();
  }

  #open(): void {
    this.#field = this.#lastName;
    this.#key = '';
    this.#inside = 1;
  }

  #close(): void {
    this.#inside = 0;
    this.#around.length = 0;
    this.#declares = false;
  }

  #enter(): void {
    this.#inside += 1;
    if (this.#declares) return;
    if (this.#inside <= deepest) this.#around.push(this.#key);
    this.#key = '';
    this.#valued = false;
  }

  #leave(): void {
    if (!this.#declares) {
      if (this.#inside <= deepest) this.#around.pop();
      this.#key = '';
    }
    // A bracket too many does not close the arguments.
    this.#inside = Math.max(1, this.#inside - 1);
  }
}

/**
 * What really arrived at the servers: the ground truth that a report of the extension is held
 * against. Bodies are kept up to a cap, and counted beyond it.
 */
import type {IncomingHttpHeaders} from 'node:http';

const kept = 1024 * 1024;
const patience = 20_000;

export interface Arrival {
  readonly kind: 'request' | 'websocket' | 'websocket-message';
  readonly time: number;
  readonly secure: boolean;
  readonly method: string;
  readonly host: string;
  /** Whole address, as the server sees it: no fragment. */
  readonly url: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** First megabyte of the body. */
  readonly body: Buffer;
  /** Bytes of the body so far, kept or not. */
  readonly length: number;
  /** The whole body has arrived. */
  readonly complete: boolean;
  /** The browser went away before the body or the answer was whole. */
  readonly aborted: boolean;
  /** Settles when the body is whole or the browser went away. */
  readonly ended: Promise<void>;
}

export type Opening = Pick<Arrival, 'kind' | 'secure' | 'method' | 'host' | 'url' | 'path' | 'headers'>;

interface Waiting {
  readonly predicate: (arrival: Arrival) => boolean;
  readonly resolve: (arrival: Arrival) => void;
}

export class Log {
  readonly #entries: Entry[] = [];
  readonly #waiting = new Set<Waiting>();

  get all(): readonly Arrival[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries.length = 0;
  }

  /** The first arrival that fits, now or later: it is asked anew whenever more of it comes. */
  arrived(predicate: (arrival: Arrival) => boolean, deadline = patience): Promise<Arrival> {
    const already = this.#entries.find(predicate);
    if (already !== undefined) return Promise.resolve(already);
    return new Promise((resolve, reject) => {
      const waiting = {predicate, resolve: (arrival: Arrival) => settle(() => resolve(arrival))};
      const late = () => settle(() => reject(new Error(this.#complaint(predicate, deadline))));
      const timer = setTimeout(late, deadline);
      const settle = (answer: () => void) => {
        clearTimeout(timer);
        this.#waiting.delete(waiting);
        answer();
      };
      this.#waiting.add(waiting);
    });
  }

  open(opening: Opening): Entry {
    const entry = new Entry(opening, () => this.#changed(entry));
    this.#entries.push(entry);
    this.#changed(entry);
    return entry;
  }

  #changed(entry: Arrival): void {
    for (const waiting of this.#waiting) if (waiting.predicate(entry)) waiting.resolve(entry);
  }

  #complaint(predicate: (arrival: Arrival) => boolean, deadline: number): string {
    const lines = this.#entries.map((entry) => `  ${entry.describe()}`);
    return [`Nothing fitting ${predicate} arrived within ${deadline} ms. What did arrive:`, ...lines].join(
      '\n',
    );
  }
}

/** An arrival, as the servers fill it. */
export class Entry implements Arrival {
  readonly kind: Arrival['kind'];
  readonly time = Date.now();
  readonly secure: boolean;
  readonly method: string;
  readonly host: string;
  readonly url: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly ended: Promise<void>;
  length = 0;
  complete = false;
  aborted = false;
  readonly #pieces: Buffer[] = [];
  readonly #changed: () => void;
  #end: () => void = () => undefined;

  constructor(opening: Opening, changed: () => void) {
    this.kind = opening.kind;
    this.secure = opening.secure;
    this.method = opening.method;
    this.host = opening.host;
    this.url = opening.url;
    this.path = opening.path;
    this.headers = opening.headers;
    this.#changed = changed;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  get body(): Buffer {
    return Buffer.concat(this.#pieces);
  }

  add(piece: Buffer): void {
    const room = Math.max(0, kept - this.length);
    if (room > 0) this.#pieces.push(piece.subarray(0, room));
    this.length += piece.length;
    this.#changed();
  }

  finish(): void {
    this.complete = !this.aborted;
    this.#end();
    this.#changed();
  }

  abort(): void {
    this.aborted = true;
    this.#end();
    this.#changed();
  }

  describe(): string {
    const state = this.complete ? '' : ' incomplete';
    return `${this.kind} ${this.method} ${this.url} ${this.length} B${state}${this.aborted ? ' aborted' : ''}`;
  }
}

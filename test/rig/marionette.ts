/**
 * A small client of Marionette, the remote control inside every Firefox: JSON over TCP, framed as
 * `<bytes>:<json>`; requests are [0, id, command, parameters], replies [1, id, error, result].
 */
import {connect, type Socket} from 'node:net';
import {within} from './until.ts';

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

type Parameters = Readonly<Record<string, unknown>>;

export class Marionette {
  readonly #socket: Socket;
  readonly #pending = new Map<number, Pending>();
  #received: Buffer = Buffer.alloc(0);
  #lastId = 0;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (piece) => this.#receive(piece));
    socket.on('error', () => undefined);
    socket.on('close', () => this.#abandon());
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const client = new Marionette(socket);
    // 'none': a click or an address must not hold the queue until its page has loaded.
    await client.send('WebDriver:NewSession', {pageLoadStrategy: 'none', unhandledPromptBehavior: 'ignore'});
    return client;
  }

  /** Commands share one current tab: a group of them that belongs together waits for its turn. */
  inTurn<T>(group: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(group);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** Runs a function body in the browser's own context. */
  chrome<T = unknown>(body: string, ...args: readonly unknown[]): Promise<T> {
    return this.inTurn(async () => {
      await this.send('Marionette:SetContext', {value: 'chrome'});
      try {
        return (await this.value('WebDriver:ExecuteScript', {script: body, args, sandbox: 'vitalerte'})) as T;
      } finally {
        await this.send('Marionette:SetContext', {value: 'content'});
      }
    });
  }

  /** The `value` of a command's answer. */
  async value(command: string, parameters: Parameters = {}): Promise<unknown> {
    return ((await this.send(command, parameters)) as {readonly value: unknown}).value;
  }

  send(command: string, parameters: Parameters = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const answer = new Promise((resolve, reject) => this.#pending.set(id, {resolve, reject}));
    const frame = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    return within(answer, `Firefox to answer ${command}`, 60_000);
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(piece: Buffer): void {
    this.#received = Buffer.concat([this.#received, piece]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      this.#accept(JSON.parse(this.#received.subarray(colon + 1, end).toString()));
      this.#received = this.#received.subarray(end);
    }
  }

  /** The first frame is a greeting, not a reply. */
  #accept(frame: unknown): void {
    if (!Array.isArray(frame)) return;
    const [, id, error, result] = frame as [number, number, {error: string; message: string} | null, unknown];
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.reject(new Error(`${error.error}: ${error.message}`));
    else pending?.resolve(result);
  }

  #abandon(): void {
    for (const {reject} of this.#pending.values()) reject(new Error('Firefox is gone'));
    this.#pending.clear();
  }
}

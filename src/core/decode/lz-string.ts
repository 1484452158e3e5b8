/**
 * LZ-String, a compressor of browser texts: LZ78 over bits, each code low bit first, carried by characters
 * of 6 bits (base64, or `+-` for addresses), 15 bits (UTF-16, from U+0020 on) or 16 bits (raw), high bit first.
 * Codes: 0 a new character of 8 bits, 1 of 16 bits, 2 the end. Source: pieroxy.net/blog/pages/lz-string.
 */
import type {UnpackedText} from './piece.ts';

/** How a carrier puts bits into characters. */
interface Carrier {
  readonly width: number;
  readonly bitsOf: (code: number) => number;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sixBits: ReadonlyMap<number, number> = new Map([
  ...Array.from(alphabet, (char, at) => [char.charCodeAt(0), at] as const),
  ['-'.charCodeAt(0), 63] as const,
  // A form turns `+` into a space.
  [' '.charCodeAt(0), 62] as const,
]);

const carriers = {
  base64: {width: 6, bitsOf: (code: number) => sixBits.get(code) ?? -1},
  utf16: {width: 15, bitsOf: (code: number) => (code - 32 < 32_768 ? code - 32 : -1)},
  raw: {width: 16, bitsOf: (code: number) => code},
} as const;

/**
 * The text that LZ-String packed, at most `room` characters; `undefined` when it is not LZ-String: it
 * must come to its end mark at the end of the text, with eight characters or more, or be long and break off.
 */
export function lzDecoded(text: string, room: number): UnpackedText | undefined {
  if (text.length < 3) return undefined;
  if (/^[A-Za-z0-9+/ -]+={0,3}$/.test(text)) return unpacked(text.replace(/=+$/, ''), carriers.base64, room);
  if (!/[\u0100-\uffff]/.test(text.slice(0, 200))) return undefined;
  return unpacked(text, carriers.utf16, room) ?? unpacked(text, carriers.raw, room);
}

/** Whether the first characters that a text unpacks to are plain ones: chance seldom gives eight of them. */
export function opensAsLz(text: string): boolean {
  const opening = lzDecoded(text.slice(0, 100), 8)?.text;
  return opening !== undefined && /^[\t\n\r -~\u00a0-\u024f]+$/.test(opening);
}

/** Reads bits out of a carrier. Past the end it gives zeros, and says so. */
class Bits {
  #at = 0;
  #left = 0;
  #held = 0;
  readonly #text: string;
  readonly #carrier: Carrier;
  /** The text ended before what was asked for, or a character is not the carrier's. */
  broken = false;

  constructor(text: string, carrier: Carrier) {
    this.#text = text;
    this.#carrier = carrier;
  }

  take(count: number): number {
    let value = 0;
    for (let power = 0; power < count; power += 1) value |= this.#bit() << power;
    return value;
  }

  /** Nothing stands behind what was read, but for a character of padding and the blank of UTF-16. */
  get atEnd(): boolean {
    return this.#text.length - this.#at <= 2;
  }

  #bit(): number {
    if (this.#left === 0) {
      const {bitsOf, width} = this.#carrier;
      const bits = this.#at < this.#text.length ? bitsOf(this.#text.charCodeAt(this.#at)) : -1;
      this.broken ||= bits < 0;
      this.#held = Math.max(0, bits);
      this.#left = width;
      this.#at += 1;
    }
    this.#left -= 1;
    return (this.#held >> this.#left) & 1;
  }
}

/** What a text that breaks off must have given to be believed, and one that comes to its end. */
const [enough, least] = [64, 8];

function unpacked(packed: string, carrier: Carrier, room: number): UnpackedText | undefined {
  const bits = new Bits(packed, carrier);
  const phrases = new Phrases();
  const pieces: string[] = [];
  let [size, last] = [0, ''];
  while (size <= room) {
    let code = bits.take(phrases.width);
    if (bits.broken || code === 2) {
      const isSound = bits.broken ? size >= enough : bits.atEnd && size >= least;
      return isSound ? believed(pieces.join(''), bits.broken) : undefined;
    }
    if (code < 2) {
      const char = bits.take(code === 0 ? 8 : 16);
      code = phrases.learn(String.fromCharCode(char));
    }
    const piece = phrases.at(code, last);
    if (piece === '') return undefined;
    pieces.push(piece);
    size += piece.length;
    if (last !== '') phrases.learn(last + piece.charAt(0));
    last = piece;
  }
  return {text: pieces.join('').slice(0, room), cut: true};
}

/** A text that breaks off is taken for one only without the controls beyond ASCII, which noise is full of. */
function believed(text: string, isBroken: boolean): UnpackedText | undefined {
  return isBroken && /[\u0080-\u009f]/.test(text) ? undefined : {text, cut: isBroken};
}

/** What the packer has written so far, by number; numbers get a bit wider each time they run out. */
class Phrases {
  readonly #known: string[] = ['', '', ''];
  #free = 1;
  width = 2;

  /** Keeps a phrase; returns its number. */
  learn(phrase: string): number {
    this.#free -= 1;
    if (this.#free === 0) {
      this.#free = 2 ** this.width;
      this.width += 1;
    }
    return this.#known.push(phrase) - 1;
  }

  /** A phrase; the one about to be learnt is the last one and its own first character. Empty when unknown. */
  at(code: number, last: string): string {
    return this.#known[code] ?? (code === this.#known.length ? last + last.charAt(0) : '');
  }
}

/**
 * Whether bytes may open a bare DEFLATE stream (RFC 1951 §3.2.3 to §3.2.7), told from the head of the first block:
 * a stored length that is told twice, code lengths that fill their tree, or codes of which none reaches back
 * before the start. Most other bytes stop here, and cost next to nothing.
 */

/** Order in which the lengths of the code length code are written (§3.2.7). */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;

/** Symbols of a block with fixed codes that are looked at. */
const looked = 12;

export function opensAsDeflate(bytes: Uint8Array): boolean {
  if (bytes.length < 3) return false;
  const type = ((bytes[0] ?? 0) >> 1) & 3;
  if (type === 0) return isStored(bytes);
  if (type === 1) return isFixed(new Bits(bytes, 3));
  return type === 2 && isDynamic(new Bits(bytes, 3));
}

function isStored([, low = 0, high = 0, notLow = 0, notHigh = 0]: Uint8Array): boolean {
  return (low ^ notLow) === 0xff && (high ^ notHigh) === 0xff;
}

/** Bits of bytes, low ones first; zeros past the end. */
class Bits {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  take(count: number): number {
    let value = 0;
    for (let bit = 0; bit < count; bit += 1) value |= this.#next() << bit;
    return value;
  }

  /** Huffman codes are written high bit first. */
  code(count: number): number {
    let value = 0;
    for (let bit = 0; bit < count; bit += 1) value = (value << 1) | this.#next();
    return value;
  }

  #next(): number {
    const bit = ((this.bytes[this.at >> 3] ?? 0) >> (this.at & 7)) & 1;
    this.at += 1;
    return bit;
  }
}

/** 286 and 30 codes at most, and a code length code whose lengths fill their tree. */
function isDynamic(bits: Bits): boolean {
  if (bits.take(5) > 29 || bits.take(5) > 29) return false;
  const count = bits.take(4) + 4;
  const lengths = order.slice(0, count).map(() => bits.take(3));
  return lengths.reduce((sum, length) => sum + (length === 0 ? 0 : 128 >> length), 0) === 128;
}

/** Literals and copies (§3.2.6), none of which reaches back before the start. */
function isFixed(bits: Bits): boolean {
  let size = 0;
  for (let count = 0; count < looked && bits.at < 8 * bits.bytes.length; count += 1) {
    const symbol = fixedSymbol(bits);
    if (symbol === 256) return count > 0;
    if (symbol < 256) size += 1;
    else if (symbol > 285 || !reachesBack(bits, symbol, size)) return false;
    // The longest copy: what comes after it is given the benefit of the doubt.
    else size += 258;
  }
  return true;
}

function fixedSymbol(bits: Bits): number {
  const seven = bits.code(7);
  if (seven < 24) return 256 + seven;
  const eight = (seven << 1) | bits.code(1);
  if (eight < 0xc0) return eight - 0x30;
  if (eight < 0xc8) return eight - 0xc0 + 280;
  return ((eight << 1) | bits.code(1)) - 0x190 + 144;
}

/** Reads what stands behind a length code, and whether the distance lies within what was read. */
function reachesBack(bits: Bits, symbol: number, size: number): boolean {
  const extra = symbol < 265 || symbol === 285 ? 0 : (symbol - 261) >> 2;
  bits.take(extra);
  const code = bits.code(5);
  const more = code < 4 ? 0 : (code >> 1) - 1;
  const base = code < 4 ? code : (2 + (code & 1)) << more;
  return code < 30 && base + bits.take(more) < size;
}

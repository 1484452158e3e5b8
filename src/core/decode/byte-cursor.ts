/** A place in bytes that moves forward. Past the end it gives zeros and says `failed`: it never throws. */

export class ByteCursor {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;
  #failed = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** More was asked for than there is, or a reader gave up. */
  get failed(): boolean {
    return this.#failed;
  }

  get atEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** What is read is not what was expected: nothing more is. */
  fail(): void {
    this.#failed = true;
    this.#at = this.#bytes.length;
  }

  byte(): number {
    return this.take(1)[0] ?? 0;
  }

  /** The byte that comes, without taking it; -1 at the end. */
  peek(): number {
    return this.#bytes[this.#at] ?? -1;
  }

  /** The next bytes, not copied. */
  take(size: number): Uint8Array {
    if (size > this.left) {
      this.fail();
      return new Uint8Array(0);
    }
    this.#at += size;
    return this.#bytes.subarray(this.#at - size, this.#at);
  }

  /** An unsigned integer, big endian, of 1, 2, 4 or 8 bytes; exact as a BigInt when it is large. */
  uint(size: number): number | bigint {
    const at = this.#room(size);
    if (at === undefined) return 0;
    if (size === 8) {
      const large = this.#view.getBigUint64(at);
      return large <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(large) : large;
    }
    if (size === 1) return this.#view.getUint8(at);
    return size === 2 ? this.#view.getUint16(at) : this.#view.getUint32(at);
  }

  /** A float, big endian, of 2, 4 or 8 bytes (IEEE 754). */
  float(size: number): number {
    const at = this.#room(size);
    if (at === undefined) return 0;
    if (size === 2) return halfOf(this.#view.getUint16(at));
    return size === 4 ? this.#view.getFloat32(at) : this.#view.getFloat64(at);
  }

  /** Where the next `size` bytes stand, after taking them. */
  #room(size: number): number | undefined {
    const at = this.#at;
    this.take(size);
    return this.#failed ? undefined : at;
  }
}

/** IEEE 754 binary16: RFC 8949 Appendix D. */
function halfOf(bits: number): number {
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  const sign = bits & 0x8000 ? -1 : 1;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/**
 * Hashes of what was typed: a number or a mailbox sent as its MD5, SHA-1, SHA-2 or SHA-3 is still that
 * person's. Made for the forms in which an identifier is written; as hex, base64 and base64url.
 * Source: an unsalted hash of a NIR is undone by trying all of them, about 9·10¹⁰ (identifiers, §1.4).
 */
import {md5, sha1} from '@noble/hashes/legacy.js';
import {sha224, sha256, sha384, sha512} from '@noble/hashes/sha2.js';
import {sha3_224, sha3_256, sha3_384, sha3_512} from '@noble/hashes/sha3.js';
import type {Watched} from '../model.ts';
import {spellingsOf} from './spellings.ts';

/** A hash of a watched value, as a text that may be sent. */
export interface Digest {
  /** Hex in lower case, or base64url without padding. */
  readonly text: string;
  readonly of: Watched;
  /** Named as in a report: `md5`, `sha-256`, `sha3-512`. */
  readonly algorithm: string;
}

type Hash = (bytes: Uint8Array) => Uint8Array;

const algorithms: readonly (readonly [name: string, hash: Hash])[] = [
  ['md5', md5],
  ['sha-1', sha1],
  ['sha-224', sha224],
  ['sha-256', sha256],
  ['sha-384', sha384],
  ['sha-512', sha512],
  ['sha3-224', sha3_224],
  ['sha3-256', sha3_256],
  ['sha3-384', sha3_384],
  ['sha3-512', sha3_512],
];

/** Every hash of every spelling of an identifier; none for what is no identifier. */
export function digestsOf(of: Watched): readonly Digest[] {
  const encoder = new TextEncoder();
  return spellingsOf(of).flatMap((spelling) => {
    const bytes = encoder.encode(spelling);
    return algorithms.flatMap(([algorithm, hash]) => {
      const digest = hash(bytes);
      return [hexOf(digest), base64urlOf(digest)].map((text): Digest => ({text, of, algorithm}));
    });
  });
}

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function base64urlOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const sextets = Math.min(3, bytes.length - at) + 1;
    for (let six = 0; six < sextets; six += 1) text += alphabet[(bits >> (18 - 6 * six)) & 63] ?? '';
  }
  return text;
}

/** A token of a text as digests are kept: hex in lower case, base64 in its URL alphabet. */
export function digestForm(token: string): string {
  if (/^[0-9a-fA-F]+$/.test(token)) return token.toLowerCase();
  return token.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

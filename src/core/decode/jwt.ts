/**
 * JSON Web Tokens (RFC 7519; RFC 7515 §3.1): base64url parts split by dots, the first a JSON object with
 * `alg` or `typ`. Signed is not encrypted: anyone can read the second.
 */
import {base64Decoded} from './base64.ts';
import {documentOf, type Mistakes} from './json-document.ts';
import type {Piece, Pieces} from './piece.ts';
import {utf8Of} from './utf8.ts';

const shape = /^\s{0,8}(?:Bearer\s{1,4})?([\w-]{8,4000})\.([\w-]{2,})(?:\.[\w-]*)?\s{0,8}$/i;

/** The header and the payload of a token; the signature says nothing. */
export function jwtPieces(text: string, most: number, mistakes: Mistakes): Pieces | undefined {
  const match = shape.exec(text);
  const header = textOfPart(match?.[1] ?? '');
  if (typeof header !== 'string' || !isHeader(header, mistakes)) return undefined;
  const payload = textOfPart(match?.[2] ?? '');
  const all: readonly Piece[] = [
    ['header', header],
    ...(payload === undefined ? [] : [['payload', payload] as const]),
  ];
  return {pieces: all.slice(0, most), whole: payload !== undefined, cut: all.length > most};
}

/** A part as text, or as bytes when it is none: a payload may be compressed (RFC 7516 `zip`). */
function textOfPart(part: string): string | Uint8Array | undefined {
  const bytes = base64Decoded(part, part.length)?.bytes;
  if (bytes === undefined) return undefined;
  return utf8Of(bytes) ?? bytes;
}

function isHeader(text: string, mistakes: Mistakes): boolean {
  const root = text.startsWith('{') ? documentOf(text, mistakes)?.root : undefined;
  return typeof root === 'object' && root !== null && ('alg' in root || 'typ' in root);
}

/** What a wrapping holds, as the readers of this folder tell it: the pieces, and the encoding they undid. */
import type {Piece, UnpackedBytes, UnpackedText} from './piece.ts';

export interface Reading {
  readonly pieces: readonly Piece[];
  /** As a report names them, outermost first: `json`, `base64`. None when bytes were only read as text. */
  readonly encoding: readonly string[];
  /** Everything of the wrapping stands in the pieces: the wrapping itself need not be read. */
  readonly whole: boolean;
  readonly cut: boolean;
}

/** Bytes or a text that were written another way, as a reading. */
export function rewritten(
  encoding: string,
  unpacked: UnpackedBytes | UnpackedText | undefined,
  whole: boolean,
): Reading | undefined {
  if (unpacked === undefined) return undefined;
  const value = 'text' in unpacked ? unpacked.text : unpacked.bytes;
  return {pieces: [['', value]], encoding: encoding === '' ? [] : [encoding], whole, cut: unpacked.cut};
}

/** A reading of a text that was turned round first. */
export const backwards = (reading: Reading | undefined): Reading | undefined =>
  reading === undefined ? undefined : {...reading, encoding: ['reversed', ...reading.encoding]};

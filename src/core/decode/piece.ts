/** The nouns that the readers of this folder share: what they find, and how far they went. */

/** A named value found inside another: text, or bytes that may hold more. */
export type Piece = readonly [name: string, value: string | Uint8Array];

/** What a reader found. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  /** The whole text was understood: nothing of it stands elsewhere. */
  readonly whole: boolean;
  /** More stands there than was asked for or allowed. */
  readonly cut: boolean;
}

/** Bytes that were written another way; `cut` when more would have come. */
export interface UnpackedBytes {
  readonly bytes: Uint8Array;
  readonly cut: boolean;
}

/** A text that was written another way; `cut` when more would have come. */
export interface UnpackedText {
  readonly text: string;
  readonly cut: boolean;
}

/** A text no longer than `room`, and whether that cost it its end. */
export const fitted = (text: string, room: number): UnpackedText => ({
  text: text.slice(0, room),
  cut: text.length > room,
});

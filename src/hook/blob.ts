/**
 * Blobs and files: what is not remembered of them is read after the send, since no page can change it. By a
 * FileReader: a promise asks what it is made of and what it gives for members that the page may have put a getter on.
 */
import {longestText} from '../browser/handover.ts';
import {type Natives, tried} from './natives.ts';
import {type Said, said, saidOf, unread} from './said.ts';
import {writtenIn} from './written.ts';

/** A body whose text comes later. */
export interface Later {
  readonly kind: 'later';
  /** Hands the text on once it is read, once. */
  readonly read: (hand: (said: Said) => void) => void;
}

/** A Blob as a body; nothing when it is none. */
export function laterOf(natives: Natives, body: unknown): Later | undefined {
  if (!isBlob(natives, body)) return undefined;
  return {kind: 'later', read: (hand) => readBlob(natives, body, hand)};
}

export function isBlob({blobSize}: Natives, body: unknown): boolean {
  return tried(() => blobSize(body)) !== undefined;
}

/** Hands on what a Blob says; a picture, a film or a sound is not read. */
export function readBlob(natives: Natives, blob: unknown, hand: (said: Said) => void): void {
  const {addListener, blobPart, blobSize, fileBytes, FileReader, readBytes} = natives;
  if (isPicture(natives, blob)) {
    hand(unread);
    return;
  }
  const text = writtenIn(natives, blob);
  if (text !== undefined) {
    hand(said(natives, text));
    return;
  }
  const reader = new FileReader();
  addListener(reader, 'loadend', () => {
    // Nothing when the file behind it is gone.
    const bytes = fileBytes(reader);
    const isRead = bytes !== null && typeof bytes === 'object';
    hand(isRead ? saidOf(natives, new natives.Uint8Array(bytes), blobSize(blob) > longestText) : unread);
  });
  readBytes(reader, blobPart(blob, 0, longestText));
}

function isPicture({blobType, slice}: Natives, blob: unknown): boolean {
  const family = slice(blobType(blob), 0, 6);
  return family === 'image/' || family === 'video/' || family === 'audio/';
}

/**
 * The text of a body, read beside the send: nothing is consumed, cloned or teed, since a cloned body is
 * lost to webRequest. A stream, a document and an object that only the page's code makes a string are unread.
 */
import {longestText} from '../browser/handover.ts';
import {type Natives, tried} from './natives.ts';

export interface Said {
  readonly kind: 'said';
  readonly text: string;
  readonly cut: boolean;
  readonly unread: boolean;
}
/** A Blob cannot change: its text is read after the send. */
export type Held = Said | Blobbed;
interface Blobbed {
  readonly kind: 'blob';
  readonly blob: unknown;
}

export const unread: Said = {kind: 'said', text: '', cut: false, unread: true};

/** What a body says now, before the page can change it, or nothing when there is none. */
export function hold(natives: Natives, body: unknown): Held | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string') return said(natives, body);
  if (typeof body === 'number' || typeof body === 'boolean') return said(natives, `${body}`);
  return (
    bytesIn(natives, body) ??
    pairsIn(natives, body) ??
    formIn(natives, body) ??
    blobIn(natives, body) ??
    unread
  );
}

/** Hands on what was held; a Blob's text comes later. */
export function release(natives: Natives, held: Held, hand: (said: Said) => void): void {
  if (held.kind === 'blob') void readBlob(natives, held.blob, hand);
  else hand(held);
}

function said({slice}: Natives, text: string, cut = false): Said {
  if (text.length <= longestText) return {kind: 'said', text, cut, unread: false};
  return {kind: 'said', text: slice(text, 0, longestText), cut: true, unread: false};
}

function bytesIn(natives: Natives, body: unknown): Said | undefined {
  const {bufferLength, dataView, decode, isView, typedArray, utf8} = natives;
  const read = (buffer: ArrayBuffer, offset: number, length: number): Said => {
    const cut = length > longestText;
    const bytes = new natives.Uint8Array(buffer, offset, cut ? longestText : length);
    return said(natives, decode(utf8, bytes), cut);
  };
  if (!isView(body)) return tried(() => read(body as ArrayBuffer, 0, bufferLength(body)));
  const through = ({buffer, offset, length}: Natives['dataView']): Said | undefined =>
    tried(() => read(buffer(body), offset(body), length(body)));
  return through(typedArray) ?? through(dataView);
}

function pairsIn(natives: Natives, body: unknown): Said | undefined {
  return tried(() => said(natives, natives.pairsText(body)));
}

function formIn(natives: Natives, body: unknown): Said | undefined {
  const {addPair, eachField, fileName, pairsText, slice} = natives;
  const pairs = new natives.URLSearchParams();
  let room = longestText;
  let cut = false;
  const add = (value: unknown, name: string): void => {
    const text = typeof value === 'string' ? value : fileName(value);
    cut ||= name.length + text.length > room;
    if (room > 0) addPair(pairs, slice(name, 0, room), slice(text, 0, room));
    room -= name.length + text.length;
  };
  return tried(() => {
    eachField(body, add);
    return said(natives, pairsText(pairs), cut);
  });
}

function blobIn({blobSize}: Natives, body: unknown): Blobbed | undefined {
  return tried(() => blobSize(body)) === undefined ? undefined : {kind: 'blob', blob: body};
}

async function readBlob(natives: Natives, blob: unknown, hand: (said: Said) => void): Promise<void> {
  try {
    const {bare, blobPart, blobSize, blobText, defineProperty} = natives;
    const reading = blobText(blobPart(blob, 0, longestText));
    // Awaiting asks a promise for its constructor, which the page may have put a getter on.
    defineProperty(reading, 'constructor', bare({value: natives.Promise}));
    hand(said(natives, await reading, blobSize(blob) > longestText));
  } catch {
    // The file behind it is gone.
    hand(unread);
  }
}

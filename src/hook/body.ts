/**
 * The text of a body, read beside the send: nothing is consumed, cloned or teed, since a cloned body is
 * lost to webRequest. A stream, a document and an object that only the page's code makes a string are unread.
 */
import {longestText} from '../browser/handover.ts';
import {type Later, laterOf} from './blob.ts';
import {formIn, hasFiles} from './form.ts';
import {type Natives, tried} from './natives.ts';
import {type Said, said, saidOf, unread} from './said.ts';

/** A Blob cannot change: its text is read after the send. */
export type Held = Said | Later;

/** What a body says now, before the page can change it, or nothing when there is none. */
export function hold(natives: Natives, body: unknown): Held | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string') return said(natives, body);
  if (typeof body === 'number' || typeof body === 'boolean') return said(natives, `${body}`);
  return (
    bytesIn(natives, body) ??
    pairsIn(natives, body) ??
    formIn(natives, body) ??
    laterOf(natives, body) ??
    unread
  );
}

/** What a body says when it is one that the browser shows in part or not at all, whatever the method. */
export function holdOpaque(natives: Natives, body: unknown): Held | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  return laterOf(natives, body) ?? (hasFiles(natives, body) ? formIn(natives, body) : undefined);
}

function bytesIn(natives: Natives, body: unknown): Said | undefined {
  const {bufferLength, dataView, isView, typedArray} = natives;
  const read = (buffer: ArrayBuffer, offset: number, length: number): Said => {
    const cut = length > longestText;
    return saidOf(natives, new natives.Uint8Array(buffer, offset, cut ? longestText : length), cut);
  };
  if (!isView(body)) return tried(() => read(body as ArrayBuffer, 0, bufferLength(body)));
  const through = ({buffer, offset, length}: Natives['dataView']): Said | undefined =>
    tried(() => read(buffer(body), offset(body), length(body)));
  return through(typedArray) ?? through(dataView);
}

function pairsIn(natives: Natives, body: unknown): Said | undefined {
  return tried(() => said(natives, natives.pairsText(body)));
}

/** What a body was found to say, within what is handed over. */
import {longestText} from '../browser/handover.ts';
import {type Natives, tried} from './natives.ts';

export interface Said {
  readonly kind: 'said';
  readonly text: string;
  /** Bytes that are no UTF-8, each a character of windows-1252, which has one for each. */
  readonly binary: boolean;
  readonly cut: boolean;
  readonly unread: boolean;
}

export const unread: Said = {kind: 'said', text: '', binary: false, cut: false, unread: true};

/** A text, its beginning when it is too long. */
export function said({slice}: Natives, text: string, cut = false): Said {
  const isLong = text.length > longestText;
  const kept = isLong ? slice(text, 0, longestText) : text;
  return {kind: 'said', text: kept, binary: false, cut: cut || isLong, unread: false};
}

/** Bytes, at most as many as are handed over, as UTF-8 or one by one. */
export function saidOf(natives: Natives, bytes: Uint8Array, cut: boolean): Said {
  const {decode, singleBytes, utf8} = natives;
  const text = tried(() => decode(utf8, cut ? wholeIn(natives, bytes) : bytes));
  if (text !== undefined) return said(natives, text, cut);
  return {...said(natives, decode(singleBytes, bytes), cut), binary: true};
}

/** Without the character that the cut may have gone through: at most its three first bytes. */
function wholeIn(natives: Natives, bytes: Uint8Array): Uint8Array {
  const {typedArray} = natives;
  let end = typedArray.length(bytes);
  for (let back = 0; back < 3 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80; back += 1) end -= 1;
  if (((bytes[end - 1] ?? 0) & 0xc0) === 0xc0) end -= 1;
  return new natives.Uint8Array(typedArray.buffer(bytes), typedArray.offset(bytes), end);
}

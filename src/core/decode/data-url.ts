/** `data:` addresses (RFC 2397): `data:[<type>][;base64],<content>`, as pages write files into values. */
import {base64Decoded} from './base64.ts';
import {percentDecoded} from './percent.ts';
import {fitted} from './piece.ts';

export interface DataUrl {
  /** The declared media type, in lower case; empty when none is. */
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly cut: boolean;
}

const head = /^\s{0,20}data:([\w.+-]{1,60}\/[\w.+-]{1,80})?((?:;[^,;]{0,100}){0,8}),/i;

/** What a `data:` address holds, at most `room` bytes or characters; `undefined` when a text is none. */
export function dataUrlContent(text: string, room: number): DataUrl | undefined {
  const match = head.exec(text.slice(0, 1000));
  if (match === null) return undefined;
  const type = (match[1] ?? '').toLowerCase();
  const data = text.slice(match[0].length);
  if (!/;\s*base64\s*$/i.test(match[2] ?? '')) {
    const {text: content, cut} = fitted(percentDecoded(data, false), room);
    return content === '' ? undefined : {type, content, cut};
  }
  const found = base64Decoded(percentDecoded(data, false), room);
  return found === undefined ? undefined : {type, content: found.bytes, cut: found.cut};
}

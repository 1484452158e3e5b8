/**
 * JSON that something stands before: the call of JSONP, the number of a Socket.IO packet, the loop that keeps
 * other pages from including it. Source: socket.io-protocol, "Packet encoding".
 */
import {documentOf, type Mistakes} from './json-document.ts';

const before =
  /^\s{0,4}(?:\d{1,6}|while\(1\);?|for\(;;\);?|\)\]\}',?|[A-Za-z_$][\w$.]{0,60}\s?\()\s{0,4}(?=[[{])/;

/** The JSON text inside; `undefined` when there is none. */
export function jsonInside(text: string, mistakes: Mistakes): string | undefined {
  const opening = before.exec(text.slice(0, 120))?.[0];
  if (opening === undefined) return undefined;
  const last = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  const rest = text.slice(last + 1).trim();
  const inside = text.slice(opening.length, last + 1);
  return /^\)?;?$/.test(rest) && documentOf(inside, mistakes) !== undefined ? inside : undefined;
}

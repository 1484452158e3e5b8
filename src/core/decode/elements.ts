/** How markup opens, and the elements of HTML that XML would not know. Source: HTML Living Standard, 13.1.2. */

import type {Piece} from './piece.ts';

/** Longer pages are read as the text they are: most of them is markup. */
const longestPage = 200_000;
const isPage = /^\s{0,20}<(?:!doctype\s+html|html[\s>])/i;

/** Whether a text opens like XML, or is a page that is not too long. */
export function looksXml(text: string): boolean {
  const head = text.slice(0, 200);
  if (text.length > longestPage && isPage.test(head)) return false;
  return /^\ufeff?\s{0,20}<(?:\?xml\s|!--|!DOCTYPE\s|!doctype\s|!\[CDATA\[|[A-Za-z_][\w.:-]{0,100}(?:\s|\/?>))/.test(
    head,
  );
}

/** Elements of HTML that nothing closes; an `input` without attributes is somebody's own element. */
export const isVoid = (name: string, hasAttributes: boolean): boolean =>
  /^(?:br|hr|img|wbr)$/i.test(name) || (hasAttributes && /^input$/i.test(name));

/** A script or a style holds text, and no elements. */
export const isRaw = (name: string): boolean => /^(?:script|style)$/i.test(name);

/** What a box or a button of several would send, were it chosen, is no value of it yet. */
export function unchoose(pieces: Piece[], start: number): void {
  const own = pieces.slice(start);
  const isChoice = own.some(
    ([name, value]) => name.endsWith('.type') && /^(?:radio|checkbox)$/i.test(`${value}`),
  );
  if (!isChoice || own.some(([name]) => name.endsWith('.checked'))) return;
  own.forEach(([name, value], at) => {
    if (name.endsWith('.value')) pieces[start + at] = [name.replace(/value$/, 'offered'), value];
  });
}

/**
 * XML (XML 1.0; CDA, FHIR, HPRIM XML, SOAP, SVG) and fragments of HTML: texts and attributes under the
 * path of their element (`patient.id.extension`), without namespace prefixes. A scanner that only moves
 * forward: what is malformed or cut is read as far as it goes.
 */
import {ElementPath} from './element-path.ts';
import {isRaw, isVoid, looksXml, unchoose} from './elements.ts';
import {entitiesDecoded} from './entities.ts';
import type {Piece, Pieces} from './piece.ts';

/** What one pass has gathered so far. */
interface Reading {
  readonly pieces: Piece[];
  readonly path: ElementPath;
  readonly most: number;
  /** False once something was passed over that may hold words. */
  whole: boolean;
}

/** The named values of an XML text, at most `most`; `undefined` when it does not open like XML. */
export function xmlValues(text: string, most: number): Pieces | undefined {
  if (!looksXml(text)) return undefined;
  const reading: Reading = {pieces: [], path: new ElementPath(), most, whole: true};
  let at = 0;
  while (at < text.length && !isFull(reading)) {
    const open = text.indexOf('<', at);
    addText(reading, text.slice(at, open < 0 ? text.length : open));
    at = open < 0 ? text.length : markupFrom(reading, text, open);
  }
  return found(reading);
}

/** One more than asked for: then it is known that more stands there. */
const isFull = ({pieces, most}: Reading): boolean => pieces.length > most;

function found({pieces, path, most, whole}: Reading): Pieces | undefined {
  if (pieces.length === 0) return undefined;
  const cut = pieces.length > most;
  return {pieces: pieces.slice(0, most), whole: whole && !cut && path.isClosed && !path.isMixed, cut};
}

function addText({pieces, path}: Reading, raw: string): void {
  const text = raw.trim();
  if (text !== '') pieces.push([path.text(), decoded(text)]);
}

const decoded = (text: string): string => entitiesDecoded(text, text.length)?.text ?? text;

/** Reads what stands between `<` and `>`; returns the place after it. */
function markupFrom(reading: Reading, text: string, open: number): number {
  if (text.startsWith('<![CDATA[', open)) return cdataFrom(reading, text, open + 9);
  if (text.startsWith('<!--', open)) return commentFrom(reading, text, open + 4);
  if (text.startsWith('<?xml ', open)) return indexOr(text, '?>', open) + 2;
  if (text[open + 1] === '?') return passOver(reading, text, '?>', open + 2);
  if (text[open + 1] === '!') return passOver(reading, text, '>', open + 2);
  if (text[open + 1] === '/') return closeFrom(reading, text, open + 2);
  return elementFrom(reading, text, open + 1);
}

function cdataFrom({pieces, path}: Reading, text: string, from: number): number {
  const end = indexOr(text, ']]>', from);
  const content = text.slice(from, end);
  if (content.trim() !== '') pieces.push([path.text(), content]);
  return end + 3;
}

/** What a comment holds was sent as all else; it stands under no name of an element. */
function commentFrom({pieces, path}: Reading, text: string, from: number): number {
  const end = indexOr(text, '-->', from);
  const content = text.slice(from, end).trim();
  if (content !== '') pieces.push([path.nameOf('!--'), decoded(content)]);
  return end + 3;
}

/** An instruction, a document type: no values, but words may stand there. */
function passOver(reading: Reading, text: string, end: string, from: number): number {
  const at = indexOr(text, end, from);
  const content = text.slice(from, at).trim();
  if (content !== '' && !/^DOCTYPE [^[]*$/i.test(content)) reading.whole = false;
  return at + end.length;
}

const indexOr = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
};

function closeFrom(reading: Reading, text: string, from: number): number {
  const end = indexOr(text, '>', from);
  const name = localName(text.slice(from, Math.min(end, from + 200)).trim());
  // A cell counts in its row, though it holds nothing.
  if ((name === 'td' || name === 'th') && reading.path.isHollow) reading.pieces.push([reading.path.name, '']);
  reading.path.close(name);
  return end + 1;
}

const elementName = /[A-Za-z_\u00c0-\uffff][^\s/>="'<]*/y;
const attribute = /[\s/]*([^\s=>/"'<]+)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s>"'<]+)))?/y;

function elementFrom(reading: Reading, text: string, from: number): number {
  const name = matchAt(elementName, text, from)?.[0];
  // A loose `<`, as in `a < b`: text.
  if (name === undefined) {
    reading.whole = false;
    return from;
  }
  reading.path.open(localName(name));
  const start = reading.pieces.length;
  if (name === 'tr') reading.pieces.push([reading.path.name, '']);
  let at = from + name.length;
  for (let match = matchAt(attribute, text, at); match !== null; match = matchAt(attribute, text, at)) {
    at += match[0].length;
    addAttribute(reading, match[1] ?? '', match[2] ?? match[3] ?? match[4] ?? '');
    if (isFull(reading)) return at;
  }
  if (/^input$/i.test(name)) unchoose(reading.pieces, start);
  const end = indexOr(text, '>', at);
  if (text.slice(at, end).trim().replace('/', '') !== '' || end === text.length) reading.whole = false;
  if (isRaw(name) && text[end - 1] !== '/') return rawFrom(reading, text, name, end + 1);
  if (text[end - 1] === '/' || isVoid(name, at > from + name.length)) reading.path.close(localName(name));
  return end + 1;
}

/** A script or a style: a text without markup, up to its end. */
function rawFrom({pieces, path}: Reading, text: string, name: string, from: number): number {
  const end = indexOr(text, `</${name}`, from);
  const content = text.slice(from, end).trim();
  if (content !== '') pieces.push([path.text(), content]);
  return end;
}

/** Declarations of namespaces are addresses of documentation, not data. */
function addAttribute({pieces, path}: Reading, name: string, value: string): void {
  if (value === '' && /^(?:checked|selected)$/i.test(name)) pieces.push([path.nameOf(name), name]);
  if (value === '' || /^(?:xmlns(?::|$)|xsi:schemaLocation$)/.test(name)) return;
  pieces.push([path.nameOf(localName(name)), decoded(value)]);
}

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

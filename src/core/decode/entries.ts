/** A sending as named values: its address, its body, and what is wrapped inside either, to a stated depth. */
import type {Body, Entry, Sending} from '../model.ts';
import {urlOf} from '../url.ts';
import {entriesOfAddress} from './address.ts';
import {readingOfBytes} from './bytes.ts';
import {limits} from './limits.ts';
import {boundaryOf} from './multipart.ts';
import {Opening} from './opening.ts';
import {textOf} from './text.ts';
import {withNames} from './urlencoded.ts';
import {Work} from './work.ts';

export interface Decoded {
  readonly entries: readonly Entry[];
  /** Nothing of the body could be read. */
  readonly unreadable: boolean;
  /** Something was left unread: a limit, a cut, a file. */
  readonly truncated: boolean;
}

/** Everything a sending carries that can be read. Never throws. */
export function decode({url: address, body}: Sending): Decoded {
  const opening = new Opening(new Work(address.length + sizeOf(body)));
  const url = urlOf(address);
  if (url !== undefined) for (const entry of entriesOfAddress(url)) opening.open(entry);
  const {unreadable, truncated} = decodeBody(body, opening);
  const isLong = address.length > limits.address;
  return {entries: opening.entries, unreadable, truncated: truncated || opening.truncated || isLong};
}

function sizeOf(body: Body): number {
  if (body.kind === 'bytes') return body.bytes.length;
  return body.kind === 'form'
    ? body.pairs.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
    : 0;
}

type Readable = Pick<Decoded, 'unreadable' | 'truncated'>;

function decodeBody(body: Body, opening: Opening): Readable {
  if (body.kind === 'none') return {unreadable: false, truncated: false};
  if (body.kind === 'unreadable') return {unreadable: true, truncated: false};
  if (body.kind === 'bytes') return decodeBytes(body.bytes, body.cut, opening);
  const pairs = withNames(body.pairs);
  for (const [name, value] of pairs) opening.open({name, value, where: 'body', encoding: []});
  if (pairs.length > limits.entries) opening.leave(together(pairs.slice(limits.entries)));
  // Firefox gives a file's name in the place of its content.
  return {unreadable: false, truncated: body.cut || body.pairs.some(([, value]) => isFileName(value))};
}

/** Values beyond the bound, as one text. */
const together = (pairs: readonly (readonly [string, string])[]): Entry => ({
  name: '',
  value: pairs.map(([, value]) => value).join('\n'),
  where: 'body',
  encoding: [],
});

const isFileName = (value: string): boolean =>
  value === 'blob' ||
  /^[^/\\\r\n]{1,200}\.(?:pdf|jpe?g|png|gif|webp|heic|tiff?|docx?|odt|txt|csv|json|xml|hl7|zip)$/i.test(
    value,
  );

/** A body that is no text is unreadable, unless it is packed or binary in a way that is known. */
function decodeBytes(bytes: Uint8Array, cut: boolean, opening: Opening): Readable {
  const {text, binary, odd, valid} = textOf(bytes);
  const entry = {name: '', value: text, where: 'body', encoding: []} as const;
  const isParts = binary && boundaryOf(text) !== undefined;
  const isSuspect = binary || odd || !valid;
  const inside = isSuspect && !isParts ? readingOfBytes(bytes, opening.work) : undefined;
  // Text in an encoding of old is a text: it is opened as the body it is.
  const reading = binary || odd || (inside?.encoding.length ?? 0) > 0 ? inside : undefined;
  if (reading !== undefined) opening.read(entry, reading);
  else if (binary && !isParts && !valid) opening.keep(entry);
  else opening.open(entry);
  const isRead =
    reading !== undefined ||
    opening.entries.some(({where, encoding}) => where === 'body' && encoding.length > 0);
  return {unreadable: binary && !isRead, truncated: cut || isParts};
}

/** A sending as named values: its address, its body, and what is wrapped inside either, to a stated depth. */
import type {Body, Entry, Sending} from '../model.ts';
import {urlOf} from '../url.ts';
import {entriesOfAddress} from './address.ts';
import {looksJson, valuesOf} from './json.ts';
import {limits} from './limits.ts';
import {boundaryOf, partsOf} from './multipart.ts';
import {percentDecoded} from './percent.ts';
import {textOf} from './text.ts';
import {looksUrlencoded, type Pair, pairsOf, withNames} from './urlencoded.ts';

export interface Decoded {
  readonly entries: readonly Entry[];
  readonly unreadable: boolean;
  readonly truncated: boolean;
}

/** Everything a sending carries that can be read. Never throws. */
export function decode(sending: Sending): Decoded {
  const url = urlOf(sending.url);
  const fromAddress = url === undefined ? [] : entriesOfAddress(url);
  const body = decodeBody(sending.body);
  const all = [...fromAddress, ...body.entries];
  const {entries, truncated} = unwrapAll(all.slice(0, limits.entries));
  const isLong = sending.url.length > limits.address || all.length > limits.entries;
  return {entries, unreadable: body.unreadable, truncated: body.truncated || truncated || isLong};
}

function decodeBody(body: Body): Decoded {
  if (body.kind === 'none') return {entries: [], unreadable: false, truncated: false};
  if (body.kind === 'unreadable') return {entries: [], unreadable: true, truncated: false};
  if (body.kind === 'form') {
    // Firefox gives a file's name in the place of its content.
    const hasFile = body.pairs.some(([, value]) => isFileName(value));
    return {entries: named(body.pairs, []), unreadable: false, truncated: body.cut || hasFile};
  }
  const {text, binary} = textOf(body.bytes);
  const {entries, truncated} = entriesOfText(text);
  return {entries, unreadable: binary, truncated: truncated || body.cut};
}

const isFileName = (value: string): boolean =>
  value === 'blob' ||
  /^[^/\\\r\n]{1,200}\.(?:pdf|jpe?g|png|gif|webp|heic|tiff?|docx?|odt|txt|csv|json|xml|hl7|zip)$/i.test(
    value,
  );

type ReadText = Pick<Decoded, 'entries' | 'truncated'>;

/** The body's own shape decides: what a page declares it to be may be wrong. */
function entriesOfText(text: string): ReadText {
  const boundary = boundaryOf(text);
  if (boundary !== undefined) {
    const parts = partsOf(text, boundary);
    return {entries: named(parts, ['multipart']), truncated: parts.some(isHollow(parts))};
  }
  if (looksUrlencoded(text)) return {entries: named(pairsOf(text), []), truncated: false};
  return {entries: named([['', text]], []), truncated: false};
}

/** A file that is named and empty: Chromium leaves the content of files out. */
function isHollow(parts: readonly Pair[]) {
  return ([name, value]: Pair, at: number): boolean =>
    name.endsWith('.filename') && value !== '' && parts[at + 1]?.[1] === '';
}

/** A name long enough in digits to be a value (`185…=x`) is read as one too. */
function named(pairs: readonly Pair[], encoding: readonly string[]): readonly Entry[] {
  return withNames(pairs).map(([name, value]) => ({name, value, where: 'body', encoding}));
}

/**
 * Follows wrappings level by level; what is unwrapped stands in the place of its wrapping. A wrapping
 * that was not read whole stays beside its content, closed: it is read as text and not opened again.
 */
function unwrapAll(entries: readonly Entry[]): ReadText {
  const closed = new Set<Entry>();
  let level = entries;
  let truncated = false;
  for (let depth = 0; depth < limits.depth; depth += 1) {
    let opened = false;
    const next = level.flatMap((entry) => {
      const content = closed.has(entry) ? undefined : unwrap(entry);
      if (content === undefined) return [entry];
      opened = true;
      truncated ||= content.cut;
      if (content.whole) return content.within;
      closed.add(entry);
      return [...content.within, entry];
    });
    truncated ||= next.length > limits.entries;
    level = next.slice(0, limits.entries);
    if (!opened) return {entries: level, truncated};
  }
  const isDeeper = level.some((entry) => !closed.has(entry) && unwrap(entry) !== undefined);
  return {entries: level, truncated: truncated || isDeeper};
}

interface Content {
  readonly within: readonly Entry[];
  readonly whole: boolean;
  readonly cut: boolean;
}

/** What an entry wraps: JSON or a form in a value, an address, percent-encoding once more. */
function unwrap(entry: Entry): Content | undefined {
  const {value} = entry;
  if (value.length < 4) return undefined;
  if (looksJson(value)) {
    const {pairs, whole, cut} = valuesOf(value, limits.entries);
    return contentOf(entry, pairs, whole, 'json', cut);
  }
  if (/%[0-9A-Fa-f]{2}/.test(value)) return unescapedOf(entry);
  if (isAddress(value)) return contentOf(entry, pairsOf(queryOf(value)), false, 'url');
  const form = value.includes('&') && looksUrlencoded(value);
  return form ? contentOf(entry, pairsOf(value), true, 'urlencoded') : undefined;
}

const isAddress = (value: string): boolean => /^(?:https?|wss?):\/\/[^\s?#]{0,2000}\?./.test(value);
const queryOf = (value: string): string => value.slice(value.indexOf('?') + 1).split('#')[0] ?? '';

function unescapedOf(entry: Entry): Content | undefined {
  const value = percentDecoded(entry.value, false);
  if (value === entry.value) return undefined;
  return {within: [{...entry, value, encoding: [...entry.encoding, 'percent']}], whole: true, cut: false};
}

function contentOf(
  entry: Entry,
  pairs: readonly Pair[],
  whole: boolean,
  encoding: string,
  cut = false,
): Content | undefined {
  if (pairs.length === 0) return undefined;
  const within = withNames(pairs).map(([name, value]): Entry => {
    const path = [entry.name, name].filter((part) => part !== '').join('.');
    return {name: path, value, where: entry.where, encoding: [...entry.encoding, encoding]};
  });
  return {within, whole, cut};
}

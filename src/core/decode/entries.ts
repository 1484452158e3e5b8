/** A sending as named values: its address, its body, and what is wrapped inside either, to a stated depth. */
import type {Body, Entry, Sending} from '../model.ts';
import {urlOf} from '../url.ts';
import {entriesOfAddress} from './address.ts';
import {looksJson, valuesOf} from './json.ts';
import {limits} from './limits.ts';
import {boundaryOf, partsOf} from './multipart.ts';
import {percentDecoded} from './percent.ts';
import {textOf} from './text.ts';
import {looksUrlencoded, type Pair, pairsOf} from './urlencoded.ts';

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
  const all = [...fromAddress, ...body.entries].slice(0, limits.entries);
  const entries = unwrapAll(all);
  const cut = body.truncated || sending.url.length > limits.address || entries.length >= limits.entries;
  return {entries, unreadable: body.unreadable, truncated: cut};
}

function decodeBody(body: Body): Decoded {
  if (body.kind === 'none') return {entries: [], unreadable: false, truncated: false};
  if (body.kind === 'unreadable') return {entries: [], unreadable: true, truncated: false};
  if (body.kind === 'form') return {entries: named(body.pairs, []), unreadable: false, truncated: body.cut};
  const {text, binary} = textOf(body.bytes);
  const entries = entriesOfText(text);
  return {entries, unreadable: binary, truncated: body.cut || entries.length >= limits.entries};
}

/** The body's own shape decides: what a page declares it to be may be wrong. */
function entriesOfText(text: string): readonly Entry[] {
  const boundary = boundaryOf(text);
  if (boundary !== undefined) return named(partsOf(text, boundary), ['multipart']);
  if (looksUrlencoded(text)) return named(pairsOf(text), []);
  return named([['', text]], []);
}

function named(pairs: readonly Pair[], encoding: readonly string[]): readonly Entry[] {
  return pairs.map(([name, value]) => ({name, value, where: 'body', encoding}));
}

/**
 * Follows wrappings level by level; what is unwrapped stands in the place of its wrapping. A wrapping
 * that was not read whole stays beside its content, closed: it is read as text and not opened again.
 */
function unwrapAll(entries: readonly Entry[]): readonly Entry[] {
  const closed = new Set<Entry>();
  let level = entries;
  for (let depth = 0; depth < limits.depth; depth += 1) {
    let opened = false;
    const next = level.flatMap((entry) => {
      const content = closed.has(entry) ? undefined : unwrap(entry);
      if (content === undefined) return [entry];
      opened = true;
      if (content.whole) return content.within;
      closed.add(entry);
      return [...content.within, entry];
    });
    level = next.slice(0, limits.entries);
    if (!opened) break;
  }
  return level;
}

interface Content {
  readonly within: readonly Entry[];
  readonly whole: boolean;
}

/** What an entry wraps: JSON or a form in a value, an address, percent-encoding once more. */
function unwrap(entry: Entry): Content | undefined {
  const {value} = entry;
  if (value.length < 4) return undefined;
  if (looksJson(value)) {
    const {pairs, whole} = valuesOf(value, limits.entries);
    return contentOf(entry, pairs, whole, 'json');
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
  return {within: [{...entry, value, encoding: [...entry.encoding, 'percent']}], whole: true};
}

function contentOf(
  entry: Entry,
  pairs: readonly Pair[],
  whole: boolean,
  encoding: string,
): Content | undefined {
  if (pairs.length === 0) return undefined;
  const within = pairs.map(([name, value]): Entry => {
    const path = [entry.name, name].filter((part) => part !== '').join('.');
    return {name: path, value, where: entry.where, encoding: [...entry.encoding, encoding]};
  });
  return {within, whole};
}

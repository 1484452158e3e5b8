/**
 * IBAN, the number of a bank account (ISO 13616): it speaks alone, whole or in a text. A French RIB has its
 * own key, which one random number in 97 passes: it needs a name. Source: see codes/iban.ts.
 */
import {isIban, isRib, lengthOf} from '../codes/iban.ts';
import type {Detection, Detector} from '../model.ts';
import {speaksOf} from '../vocabulary/speaks-of.ts';

export const iban: Detector = {
  id: 'iban',
  digits: 8,
  alone: true,

  detect(value, {name}) {
    if (value.length < 15 || value.length > 20_000) return undefined;
    return whole(value, name) ?? inText(value);
  },
};

const compact = (text: string): string => text.replace(/[\s.\u00a0\u202f-]/g, '');

/** A whole value may be typed in lower case, as few texts are. */
function whole(value: string, name: string): Detection | undefined {
  if (value.length > 50) return undefined;
  const bare = compact(value).toUpperCase();
  if (isIban(bare)) return {certainty: 'certain', value};
  return bare.length === 23 && isRib(bare) && speaksOf(name, 'iban')
    ? {certainty: 'likely', value}
    : undefined;
}

const opening = /(?<![A-Za-z0-9_/+=-])[A-Z]{2}\d{2}[ \u00a0\u202f.-]?[A-Z0-9]{4}/g;

function inText(text: string): Detection | undefined {
  for (const {0: start, index} of text.matchAll(opening)) {
    const length = lengthOf(start.slice(0, 2));
    const found = length === undefined ? undefined : accountAt(text, index, length);
    if (found !== undefined) return {certainty: 'certain', value: found};
  }
  return undefined;
}

/** The IBAN that starts at `from`, whose country says how many characters it has. */
function accountAt(text: string, from: number, length: number): string | undefined {
  let bare = '';
  let at = from;
  for (; at < text.length && bare.length < length; at += 1) {
    const char = text[at] ?? '';
    if (/[A-Z0-9]/.test(char)) bare += char;
    else if (!/[ \u00a0\u202f.-]/.test(char) || at - from > length + 12) return undefined;
  }
  return /[A-Za-z0-9]/.test(text[at] ?? '') || !isIban(bare) ? undefined : text.slice(from, at);
}

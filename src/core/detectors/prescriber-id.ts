/**
 * Numbers of prescribers and establishments: RPPS, ADELI, FINESS, and the national identifiers built on them.
 * A tenth of all numbers of their lengths pass Luhn, and a SIREN has the key of a FINESS: nothing is said
 * without a name that speaks, or its own name in the text (« RPPS : 10 00 24 22 979 »).
 * Source: ANS, PS_IdNat and Struct_IdNat; see codes/professional.ts.
 */
import {isProfessional} from '../codes/professional.ts';
import type {Detection, Detector} from '../model.ts';
import {speaksOf} from '../vocabulary/speaks-of.ts';
import {tokensOf} from '../vocabulary/tokens.ts';

export const prescriberId: Detector = {
  id: 'prescriber-id',
  digits: 8,

  detect(value, {name}) {
    if (value.length < 9 || value.length > 20_000) return undefined;
    if (value.length <= 24 && isNumber(value) && names(name)) return {certainty: 'certain', value};
    return value.length < 13 ? undefined : inText(value);
  },
};

const compact = (value: string): string => value.replace(/[\s.\u00a0\u202f-]/g, '').toUpperCase();

/** Bare numbers of other lengths, as most are, need not be read. */
function isNumber(value: string): boolean {
  const first = value.charCodeAt(0);
  if (first < 48 || first > 57 || value.length === 13 || (value.length === 10 && first > 49)) return false;
  return isProfessional(compact(value));
}

/** Words of a name that mean nothing else, and `PS_IdNat`. */
const words: ReadonlySet<string> = new Set(['rpps', 'adeli', 'finess']);
const idNat = /(?<![A-Za-z])(?:ps|struct)?_?id_?nat(?![a-z])/i;

function names(name: string): boolean {
  if (name === '') return false;
  return (
    speaksOf(name, 'prescriber-id') || idNat.test(name) || tokensOf(name).some((token) => words.has(token))
  );
}

const spoken =
  /(?<![A-Za-z])(?:R\.?P\.?P\.?S|ADELI|FINESS|PS_?IdNat)[^\p{L}\d\n]{0,3}(?:(?:g[ée]o(?:graphique)?|juridique|EJ|ET|n°)[^\p{L}\d\n]{0,3})?((?:\d[AB]|\d)(?:[ .\u00a0\u202f]?\d){7,14})(?![\d A-Za-z]?\d)/giu;

/** A number that the text itself names. */
function inText(text: string): Detection | undefined {
  if (!/rpps|r\.p\.p\.s|adeli|finess|idnat/i.test(text)) return undefined;
  for (const [, number = ''] of text.matchAll(spoken)) {
    if (isProfessional(compact(number))) return {certainty: 'certain', value: number};
  }
  return undefined;
}

/**
 * CIP, the code of a drug's box: 13 digits, 34009 and the key of an EAN-13; printed as a GS1 datamatrix
 * behind `010`. CIP7 are 7 of its digits, without a key that still holds (300xxxx codes break the old one);
 * UCD codes (34008 or 34009) count units for hospitals. Source: CIP/ACL; ANS CDA samples (13 of 13).
 */
import {hasEan13} from './ean.ts';

/** A CIP13, alone: one random run of 13 digits in a million. */
export function isCip13(value: string): boolean {
  return value.length === 13 && value.startsWith('34009') && hasEan13(value);
}

/** The CIP13 that a text holds, spaced or not, or that a drug's datamatrix opens with. */
export function cip13In(text: string): string | undefined {
  if (
    text.length < 13 ||
    text.length > 20_000 ||
    (!text.includes('34009') && !/3[ .]400|34[ .]009/.test(text))
  )
    return undefined;
  const packed = /^(?:\]d2)?\(?0?10?1?\)?0(34009\d{8})(?:\D|1[07]|21|$)/.exec(text.replaceAll(' ', ''))?.[1];
  if (packed !== undefined && isCip13(packed)) return packed;
  for (const [run] of text.matchAll(bare)) {
    const digits = run.replace(/\D/g, '');
    if (isCip13(digits)) return digits;
  }
  return undefined;
}

/** 13 digits in groups that may be spaced, with nothing of a number around them. */
const bare = /(?<![\dA-Za-z._-])3[ .]?4[ .]?0[ .]?0[ .]?9(?:[ .]?\d){8}(?![\dA-Za-z-]|\.\d)/g;

/** The shape of a CIP7: its name must stand there. */
export const isCip7 = (value: string): boolean => /^[23]\d{6}$/.test(value);

/** A UCD, of 7 or 13 digits: its name must stand there. */
export const isUcd = (value: string): boolean => /^(?:9\d{6}|3400[89]\d{8})$/.test(value);

/** A CIS, the code of a drug in the public base: its name must stand there. */
export const isCis = (value: string): boolean => /^6\d{7}$/.test(value);

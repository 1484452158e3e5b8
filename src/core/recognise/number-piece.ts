/** The pieces that a number is sent in: their characters, and the names that no number has. */
import type {Entry} from '../model.ts';
import {tokensOf} from '../vocabulary/tokens.ts';

/** Characters without the marks between them. */
export function lengthOf(value: string): number {
  let length = 0;
  for (let at = 0; at < value.length; at += 1) if (!isMark(value.charCodeAt(at))) length += 1;
  return length;
}

/** A space, a hyphen or a point. */
const isMark = (code: number): boolean => code === 0x20 || code === 0x2d || code === 0x2e;

/** Without marks, letters in upper case. */
export const compact = (value: string): string => value.replace(/[ .-]/g, '').toUpperCase();

const clock: ReadonlySet<string> = new Set(
  'ts time timestamp date at epoch now t created updated start end expire duration version seq sequence ms'.split(
    ' ',
  ),
);

/** Epoch milliseconds have a NIR's 13 digits: a name that tells the time is not asked further. */
export const tellsTime = ({name}: Entry): boolean => tokensOf(name).some((word) => clock.has(word));

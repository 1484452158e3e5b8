/**
 * French phone numbers (ARCEP's numbering plan): ten digits from 01 to 07 and 09, or +33 and nine, and the
 * overseas +262, +508, +590, +594, +596, +681, +687, +689. Grouped as on a card they speak; ten bare digits
 * need a name. Numbers in 08 are services, not people; a `tel:` link is the shop's.
 */
import type {Detection, Detector} from '../model.ts';
import {spokenByName} from '../vocabulary/speaks-of.ts';

export const phone: Detector = {
  id: 'phone',
  digits: 9,

  detect(value, {name, health}) {
    if (value.length < 9 || value.length > 20_000) return undefined;
    if (value.length <= 24 && bare.test(value) && names(name, health)) return {certainty: 'certain', value};
    return opening.test(value) && !/version|build|release/i.test(name)
      ? grouped(value, name, health)
      : undefined;
  },
};

/** How a grouped number opens: most values are told by the lack of it. */
const opening = /(?:^|\D)0[1-79][ ./\u00a0\u2009\u202f\u2011-]\d\d|\+\d|0033|00 33/;

/** National, with or without its prefix, whatever stands between the digits. */
const bare = /^\s*(?:(?:\+|00)?33[ .-]?(?:\(0\))?[ .-]?|0)?[1-79](?:[ .\u00a0\u202f/-]?\d){8}\s*$/;

const names = (name: string, health: boolean): boolean =>
  spokenByName(name).some(
    ({category, level}) => category === 'phone' && (level === 'strong' || (level === 'medium' && health)),
  );

const gap = '[ ./\\u00a0\\u2009\\u202f\\u2011-]';
const national = `0[1-79](?:(${gap})\\d{2})(?:\\N\\d{2}){3}`;
const pairs = (group: number): string => national.replace('\\N', `\\${group}`);
const plus = `(?:\\(?\\+|00 ?)33\\)? ?${gap}?(?:\\(0\\))?${gap}?[1-79](?:${gap}?\\d{2}){4}`;
const overseas = `\\+(?:262|590|594|596)${gap}?(?:\\(0\\))?${gap}?[1-79](?:${gap}?\\d{2}){4}|\\+(?:508|681|687|689)(?:${gap}?\\d{2}){3,4}`;

const shape = new RegExp(
  `(?<![\\dA-Za-z_.,:/=+-]|tel:|\\d[ \\u00a0])(?:(${pairs(2)})|${plus}|${overseas})(?!${gap}?\\d|[A-Za-z_/=]|-[A-Za-z])`,
  'g',
);

function grouped(text: string, name: string, health: boolean): Detection | undefined {
  for (const [value] of text.matchAll(shape)) {
    const isWhole = value.length === text.trim().length;
    if (!isWhole && /^\s*(?:https?:|tel:|callto:)/i.test(text)) continue;
    return {certainty: names(name, health) ? 'certain' : 'likely', value};
  }
  return undefined;
}

/**
 * The same value in another form, as programs write it anew: a date in another order or with its month in
 * letters, a phone number with or without its country, a member's number without its zeros.
 */
import type {Watched} from '../model.ts';

const months = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
);

/** Other letters and digits that stand for a value; `letters` are its own. */
export function othersOf(letters: string, {category}: Watched): readonly string[] {
  if (category === 'birth-date') return datesOf(letters).filter((date) => date !== letters);
  if (category === 'phone') return phonesOf(letters).filter((phone) => phone !== letters);
  const bare = letters.replace(/^0+/, '');
  return (category === 'amc-member' || category === 'patient-id') && bare !== letters && bare.length >= 6
    ? [bare]
    : [];
}

/** Day, month, year; year first; month first; the month in letters. */
function datesOf(letters: string): readonly string[] {
  const read = /^(\d\d)(\d\d)((?:19|20)\d\d)$/.exec(letters);
  const sorted = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(letters);
  const [day = '', month = '', year = ''] = read?.slice(1) ?? sorted?.slice(1).reverse() ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined) return [];
  return [
    `${day}${month}${year}`,
    `${year}${month}${day}`,
    `${month}${day}${year}`,
    `${Number(day)}${name}${year}`,
  ];
}

/** French numbers: 06…, +33 6…, 0033 6…, +33 (0)6…. */
function phonesOf(letters: string): readonly string[] {
  const own = /^(?:0033|33)?0?([1-9]\d{8})$/.exec(letters)?.[1];
  return own === undefined ? [] : [`0${own}`, `33${own}`, `0033${own}`, `330${own}`];
}

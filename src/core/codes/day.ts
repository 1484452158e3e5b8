/**
 * Dates as people and forms write them: 12/05/1985, 1985-05-12, 12 mai 1985, May 12, 1985, 12051985, 19850512.
 * Only days on which somebody alive may be born: from 1900 on.
 */

const months =
  'janv(?:ier)?|f[ée]v(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|' +
  'd[ée]c(?:embre)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|october|november|december';
const day = '(?:[12]\\d|3[01]|0?[1-9])';
const month = '(?:1[0-2]|0?[1-9])';
const year = '(?:19\\d\\d|20[0-4]\\d)';
const mark = '\\s?[/.\\s-]\\s?';

/** Source of a pattern for a day written with its marks; case does not matter. */
export const writtenDay = [
  `${year}[/.-]${month}[/.-]${day}`,
  `${day}${mark}${month}${mark}(?:${year}|\\d\\d)`,
  `(?:${day}|1er)(?:st|nd|rd|th)?[ .\\u00a0-](?:${months})\\.?[ ,.\\u00a0-]{1,2}${year}`,
  `(?:${months})\\.?[ \\u00a0]${day}(?:st|nd|rd|th)?,?[ \\u00a0]${year}`,
].join('|');

const twoDay = '(?:0[1-9]|[12]\\d|3[01])';
const twoMonth = '(?:0[1-9]|1[0-2])';
const american = `${month}[/-]${day}[/-]${year}`;
const bare = `${twoDay}${twoMonth}${year}|${year}${twoMonth}${twoDay}`;
const whole = new RegExp(`^\\s*(?:${writtenDay}|${american}|${bare})(?:[T ][\\d:.+Z-]{1,20})?\\s*$`, 'i');

/** Whether a whole value is a day on which somebody may be born. */
export const isDay = (value: string): boolean => value.length <= 40 && whole.test(value);

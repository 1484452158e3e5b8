/**
 * Birth dates: a day under a name that speaks of birth, or behind words of birth in a text (« né(e) le
 * 12/05/1985 »). A date alone is any date. Source: identifiers, DOB; the label of French forms.
 */
import {isDay, writtenDay} from '../codes/day.ts';
import type {Certainty, Detection, Detector} from '../model.ts';
import {spokenByName} from '../vocabulary/speaks-of.ts';

export const birthDate: Detector = {
  id: 'birth-date',
  digits: 3,

  detect(value, {name, health}) {
    if (value.length < 6 || value.length > 20_000) return undefined;
    if (value.length <= 40 && opening.test(value) && isDay(value)) {
      const certainty = certaintyOf(name, health);
      return certainty === undefined ? undefined : {certainty, value};
    }
    return value.length < 12 ? undefined : inText(value);
  },
};

/** How a day opens: most values are told by their first characters. */
const opening = /^\s*(?:\d{1,2}(?:[\s/.-]|er |st |nd |rd |th )|\d{4}[/.-]|\d{8}(?!\d)|[A-Za-z]{3,9}\.? \d)/;

function certaintyOf(name: string, health: boolean): Certainty | undefined {
  const spoken = spokenByName(name).find(({category}) => category === 'birth-date');
  if (spoken?.level === 'strong') return 'certain';
  return health && spoken?.level === 'medium' ? 'likely' : undefined;
}

const birth =
  '(?:n[ée](?:\\(?e\\)?|·e|\\.e)? ?le|(?:date|jour)\\s(?:de\\s)?naissance|ddn|date\\sof\\sbirth|birth\\s?(?:date|day)|dob|born(?:\\son)?)';
const spoken = new RegExp(
  `(?<![\\p{L}\\d])${birth}(?:\\s?\\([^()\\n]{1,20}\\))?[\\s:=,.'"]{1,4}(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le)\\s)?(${writtenDay})(?!\\d)`,
  'iu',
);

function inText(text: string): Detection | undefined {
  if (!/naiss|n[ée]|ddn|birth|dob|born/i.test(text)) return undefined;
  const value = spoken.exec(text)?.[1];
  return value === undefined ? undefined : {certainty: 'certain', value};
}

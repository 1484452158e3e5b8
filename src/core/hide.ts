/**
 * Takes what was typed out of a text, however it is written there: without accents, glued, with other marks
 * between its letters, with its figures among letters.
 */
import {canonical, folded, isDigit} from './recognise/fold.ts';

/** Fewest letters of a secret: one or two say nothing. */
const fewest = 3;
/** Figures that are hidden among letters, too. */
const fewestFigures = 6;

/** Letters of a text as they are compared, and the place of each in the text. */
interface Letters {
  readonly plain: string;
  readonly places: readonly number[];
}

/** `text` with a mark in the place of everything that is, once folded, one of the secrets (raw or folded). */
export function hide(text: string, secrets: readonly string[], mark: string): string {
  if (secrets.length === 0 || text === '') return text;
  const all = lettersOf(text);
  const figures = only(all, isDigit);
  const isHidden = new Uint8Array(text.length);
  for (const secret of secrets) {
    const sought = untied(canonical(secret));
    if (sought.length < fewest) continue;
    cover(all, sought, isHidden);
    if (sought.length >= fewestFigures && /^\d+$/.test(sought)) cover(figures, sought, isHidden);
  }
  return redrawn(text, isHidden, mark);
}

const untied = (letters: string): string =>
  letters.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss');

function lettersOf(text: string): Letters {
  let plain = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = folded(text.charCodeAt(at));
    if (code === 0) continue;
    for (const letter of untied(String.fromCharCode(code)).split('')) {
      plain += letter;
      places.push(at);
    }
  }
  return {plain, places};
}

function only({plain, places}: Letters, keeps: (code: number) => boolean): Letters {
  const kept = places.map((_, at) => at).filter((at) => keeps(plain.charCodeAt(at)));
  return {
    plain: kept.map((at) => plain.charAt(at)).join(''),
    places: kept.map((at) => places[at] ?? 0),
  };
}

function cover({plain, places}: Letters, sought: string, isHidden: Uint8Array): void {
  for (let at = plain.indexOf(sought); at >= 0; at = plain.indexOf(sought, at + 1)) {
    const [from = 0, to = 0] = [places[at], places[at + sought.length - 1]];
    isHidden.fill(1, from, to + 1);
  }
}

function redrawn(text: string, isHidden: Uint8Array, mark: string): string {
  let safe = '';
  for (let at = 0; at < text.length; at += 1) {
    if (isHidden[at] !== 1) safe += text.charAt(at);
    else if (at === 0 || isHidden[at - 1] !== 1) safe += mark;
  }
  return safe;
}

/**
 * What of a typed value may not stand in anything that is shown: the value, its other forms, the words of a
 * name, the telling words of a sentence, the name of a mailbox. Folded.
 */
import type {Watched} from '../model.ts';
import {canonical} from './fold.ts';
import type {Pattern} from './patterns.ts';
import {isRareWord, namesOf, wordsOf} from './worth.ts';

/** Letters of a word that is hidden by itself. */
const fewestOfName = 3;
const fewestOfText = 5;

/** The folded texts to hide of a value, each once. */
export function secretsOf(one: Watched, patterns: readonly Pattern[]): readonly string[] {
  const names = namesOf(one).filter(({length}) => length >= fewestOfName);
  const telling = wordsOf(one.value).filter((word) => word.length >= fewestOfText && isRareWord(word));
  const mailbox = one.category === 'email' ? [canonical(one.value.split('@')[0] ?? '')] : [];
  return [
    ...new Set([
      canonical(one.value),
      ...patterns.map(({letters}) => letters),
      ...names,
      ...telling,
      ...mailbox,
    ]),
  ];
}

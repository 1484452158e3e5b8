/** The data of a card in a few words: « Numéro de sécurité sociale, correction optique et 3 autres ». */
import {described} from '../core/categories.ts';
import type {Finding} from '../core/model.ts';
import {capitalised, short} from '../ui/sentence.ts';
import type {Voice} from '../ui/voice.ts';

/** Data named at a glance; one more is named rather than counted. */
const most = 3;

/** The data concerned: all of them, or the first few and how many others. */
export function dataWords(findings: readonly Finding[], all: boolean, voice: Voice): string {
  const names = findings.map(({category}) => short(voice.pick(described[category].title)));
  if (all || names.length <= most + 1) return capitalised(voice.list(names));
  const others = voice.count(names.length - most, {one: 'moreOne', other: 'moreOther'});
  return capitalised(voice.list([...names.slice(0, most), others]));
}

/** Which readers a text is handed to: few of them, told by its marks, and in the order of how sure they are. */
import type {Entry} from '../model.ts';
import {backwardsOf} from './backwards.ts';
import {codedRunsOf} from './coded-runs.ts';
import {doubledOf} from './doubled.ts';
import {holds, isBare, type Marks, mark, marksOf} from './marks.ts';
import {plainForm} from './plain-forms.ts';
import type {Reading} from './reading.ts';
import {rewritingOf} from './rewritings.ts';
import {structureOf} from './structures.ts';
import {tokensOf} from './tokens.ts';
import type {Work} from './work.ts';

/** Shortest words and codes together. */
const shortestCoded = 24;

const none: readonly Reading[] = [];

/** What a text that is no JSON document wraps; nothing when it stands for itself. */
export function readingsOf({name, value, encoding}: Entry, work: Work): readonly Reading[] {
  const marks = marksOf(value);
  const doubled = holds(marks, mark.accent) && !holds(marks, mark.control) ? doubledOf(value) : undefined;
  if (doubled !== undefined) return [doubled];
  if (isBare(marks, value.length)) return inWords(value, marks, work);
  const form = plainForm(value, marks);
  const plain = form?.whole === true ? form : structureOf(value, marks, name === '', work.mistakes);
  const backwards = encoding.at(-1) === 'reversed' ? undefined : backwardsOf(value, marks);
  // What is read whole the right way round was not left.
  const turned = plain?.whole === true && backwards?.cut === true ? undefined : backwards;
  if (plain !== undefined && (plain.whole || !holds(marks, mark.control))) return readings(plain, turned);
  const written = rewritingOf(value, marks, work);
  const all = readings(form, turned, written);
  return written?.whole === true ? all : [...all, ...tokensOf(value, marks, work)];
}

const readings = (...all: readonly (Reading | undefined)[]): readonly Reading[] =>
  all.filter((one) => one !== undefined);

/** Words that no encoding writes, and what may stand among them in figures: codes, or a run of hex. */
function inWords(value: string, marks: Marks, work: Work): readonly Reading[] {
  if (value.length < shortestCoded || !holds(marks, mark.digit)) return none;
  return marks.run >= 16 && /[\da-f]{16}/.test(value)
    ? tokensOf(value, marks, work)
    : codedRunsOf(value, work);
}

/**
 * What the values say that stand beside their labels: each is judged under its label's words as it would be under
 * a name, and placed where the value stands. Likely, but for what its own shape makes sure.
 */
import {groupOf} from '../categories.ts';
import type {Category, Entry} from '../model.ts';
import {plainOptics} from '../optics/power.ts';
import {contactLensIn} from '../optics/sight.ts';
import {softened} from '../vocabulary/everyday.ts';
import {spokenByName} from '../vocabulary/speaks-of.ts';
import {byFact} from './by-fact.ts';
import {byName} from './by-name.ts';
import {byValue} from './by-value.ts';
import {coded} from './coded.ts';
import {impersonal, switches} from './datum.ts';
import {eyes} from './eyes.ts';
import type {Found} from './found.ts';
import {joined} from './joined.ts';
import {answersLabel} from './label-answer.ts';
import type {Labelled} from './labelled.ts';
import {namesIn} from './names.ts';
import type {Pool} from './pool.ts';
import {labelledIn} from './sides.ts';
import type {Speaking} from './speaking.ts';
import {isOfAnimals} from './subjects.ts';
import {typed} from './typed.ts';

/** The labelled values of a sending that may be somebody's answers. */
export function answersIn(entries: readonly Entry[], names: ReadonlySet<string>): readonly Labelled[] {
  const labelled = labelledIn(entries, names);
  if (labelled.length === 0 || isOfAnimals(entries)) return [];
  return labelled.filter(({entry, told: {name, value}}) => {
    if (switches.test(entry.name) || impersonal.test(entry.name)) return false;
    const spoken = spokenByName(name);
    return (
      // Words that only tell the setting (« stock ») are heard, too.
      spoken.length === 0 ||
      spoken.some(
        ({category, phrase}) => byShape.has(category) || answersLabel(category, phrase, value, name),
      )
    );
  });
}

/** What only its own shape recognises. */
const byShape: ReadonlySet<Category> = new Set<Category>(['nir', 'ins']);

/** Medium words speak in a question to a person: « avez-vous déjà eu une IST ? » */
function questioned(told: readonly Entry[]): readonly Found[] {
  return told.flatMap((entry): readonly Found[] => {
    const {name, value} = entry;
    const said = question.test(name)
      ? softened(spokenByName(name)).find(({level}) => level === 'medium')
      : undefined;
    if (said === undefined || groupOf(said.category) !== 'health') return [];
    if (!answersLabel(said.category, said.phrase, value, name)) return [];
    return [{category: said.category, certainty: 'likely', how: 'named', entry, value}];
  });
}

const question = /(?<!\p{L})(?:vous|tu|you|avez|[êe]tes|souffrez|prenez|suivez|portez)(?!\p{L}).*\?\s*$/iu;

/** Options of one product, at most. */
const mostOptions = 12;

/** The options of a product, read together as a text would write them: « Power -3.25 Base curve 8.6 ». */
function lenses(answers: readonly Labelled[]): readonly Found[] {
  const products = new Map<string, Labelled[]>();
  for (const one of answers) {
    const of = products.get(one.entry.name) ?? [];
    products.set(one.entry.name, of);
    if (of.length < mostOptions) of.push(one);
  }
  return [...products.values()].flatMap((of): readonly Found[] => {
    const text = plainOptics(
      of.map(({told: {name, value}}) => `${name.replace(/\([^)]*\)/g, '')} ${value}`).join(', '),
    );
    const [first] = of;
    if (of.length < 2 || first === undefined || contactLensIn(text) === undefined) return [];
    return [
      {category: 'optical-rx', certainty: 'likely', how: 'named', entry: first.told, value: first.told.value},
    ];
  });
}

/** What is found of the answers; `speaking` has heard their labels. */
export function beside(
  answers: readonly Labelled[],
  speaking: Speaking,
  pool: Pool,
  health: boolean,
  onHealthPage: boolean,
): readonly Found[] {
  if (answers.length === 0) return [];
  const told = answers.map((one) => one.told);
  const labels = namesIn(told);
  const loose = new Set(answers.filter((one) => one.loose).map((one) => one.told.name));
  const places = new Map(answers.map((one) => [one.told.name, one.entry.name]));
  const found = [
    ...typed(told, pool).found,
    ...byValue(told, speaking, health),
    ...coded(told, health),
    ...joined(told, health),
    ...byName(told, speaking, health)
      .filter((one) => isAnswered(one, health))
      .map((one) => {
        const isSure = shaped.has(one.category) || (onHealthPage && !loose.has(one.entry.name));
        return isSure ? one : likely(one);
      }),
    ...byFact(told, labels, health),
    ...eyes(told, labels, health),
    ...questioned(told),
    ...lenses(answers),
  ];
  return found.map((one) => {
    const [first = ''] = one.entry.name.split('+');
    const place = places.get(one.entry.name) ?? places.get(first) ?? '';
    return {...one, entry: {...one.entry, name: place}};
  });
}

/** What the value's own shape bears out. */
const shaped: ReadonlySet<Category> = new Set<Category>([
  'blood-group',
  'optical-rx',
  'pupillary-distance',
  'birth-date',
]);
const likely = (one: Found): Found => ({...one, certainty: 'likely'});

const isAnswered = ({category, entry: {name, value}}: Found, health: boolean): boolean => {
  const said = spokenByName(name).find((one) => one.category === category);
  // A metric may be called a pulse or a weight.
  if (category === 'biometric-measure' && !health && said?.level !== 'strong') return false;
  return answersLabel(category, said?.phrase ?? '', value, name);
};

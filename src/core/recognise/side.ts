/**
 * What a name says of its value where a payload holds names and values side by side: the label
 * (`{name: 'taille'}`, `field.ref`, FHIR's `code.text`), the value (`{value: 172}`, `choice.label`,
 * `valueQuantity.value`), or either (`text`). Both share a scope: the object that holds them.
 * Source: answers of Typeform and Jotform, GA4 and Matomo events, session replay, FHIR R4.
 */
import {kept, mostNamesKept} from '../kept.ts';
import {setOf} from '../set-of.ts';

export interface Side {
  readonly kind: 'label' | 'value' | 'either';
  /** Path of the object that label and value stand in, without places in lists; empty at the top. */
  readonly scope: string;
}

/** Keys that hold a label. */
const labels = setOf(
  'key k q name nom label lbl libelle intitule id ref slug code question prompt field champ attribute attr ' +
    'property prop param parameter path type trait analyte analyse test examen rubrique critere variable ea ec placeholder linkid ename',
);
/** Keys that hold a value. */
const values = setOf(
  'value val v a valeur answer answers reponses responses response reponse resultat result boolean number choice selected selection choix checked el ' +
    'valueboolean valuestring valueinteger valuedecimal valuedate newvalue eval ' +
    'string stringvalue intvalue doublevalue boolvalue int double od og os oeildroit oeilgauche righteye lefteye',
);
/** Keys that hold the one or the other. */
const either = setOf('text option display');
/** Objects whose own name or title is the label of what stands beside them. */
const labelHolders = setOf(
  'field question attribute attr property prop param parameter input element el target code coding trait item option champ api',
);
/** Objects that are the value. */
const valueHolders = setOf(
  'answer choice choices value valuequantity valuecoding valuecodeableconcept response reponse result selected selection',
);
/** What is a label inside an object of one, or in a list of them: elsewhere a title is that of a page. */
const titles = setOf('title titre heading');
const lists = setOf(
  'fields questions options attributes properties inputs customizations customfields customoptions champs',
);
/** What stays a label inside the object of an answer. */
const asking = setOf('question field prompt champ attribute linkid key');
/** Of two words: `field_name`, `questionText`, `event_label`. */
const composed: ReadonlyMap<string, Side['kind']> = new Map([
  ['event action', 'label'],
  ['event label', 'either'],
  ['event value', 'value'],
  ['e a', 'label'],
  ['e n', 'value'],
  ['aria label', 'label'],
]);

/** The side that a name stands for; most names stand for none, and are told by how they end. */
export const sideOf = kept(mostNamesKept, (name): Side | undefined =>
  name.length > 200 || !tails.has(tailOf(name)) ? undefined : read(name),
);

const tail = 3;
/** The last letters of every key that is a side. */
const tails: ReadonlySet<string> = new Set(
  [...labels, ...values, ...either, ...titles, 'action', 'a', 'n'].map((word) => word.slice(-tail)),
);

/** The last letters of a name, without the place of its value in a list: `question` of `question_2`. */
function tailOf(name: string): string {
  let end = name.length;
  while (end > 0 && isMark(name.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && end - start < tail && isLetter(name.charCodeAt(start - 1))) start -= 1;
  return name.slice(start, end).toLowerCase();
}

/** A figure, `[`, `]`, `_` or `-`. */
const isMark = (code: number): boolean =>
  (code >= 48 && code <= 57) || code === 91 || code === 93 || code === 95 || code === 45;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

function read(name: string): Side | undefined {
  const parts = name.split(/[.[\]/]+/).filter((part) => part !== '');
  const key = parts.pop();
  if (key === undefined || key.length > 24) return undefined;
  // `question_2` and `answer_2` are one pair among others.
  const place = /^(.*\D)[_-]?(\d{1,3})$/.exec(key);
  const own = kindOf(place?.[1] ?? key) ?? (titles.has(simple(key)) && isTitled(parts) ? 'label' : undefined);
  if (own === undefined) return undefined;
  let kind = own;
  for (let holder = holderOf(parts); holder !== undefined; holder = holderOf(parts)) {
    if (holder === 'value') kind = asking.has(simple(key)) ? 'label' : 'value';
    else if (kind === 'either') kind = 'label';
    parts.pop();
  }
  const scope = place === null ? parts : [...parts, place[2]];
  return {kind, scope: scope.join('.')};
}

const isTitled = (parts: readonly string[]): boolean =>
  holderOf(parts) === 'label' || lists.has(simple(parts.at(-1) ?? ''));

function holderOf(parts: readonly string[]): 'label' | 'value' | undefined {
  const last = simple(parts.at(-1) ?? '');
  if (valueHolders.has(last)) return 'value';
  return labelHolders.has(last) ? 'label' : undefined;
}

const simple = (key: string): string => key.toLowerCase().replace(/[_-]/g, '');

function kindOf(key: string): Side['kind'] | undefined {
  const plain = simple(key);
  if (labels.has(plain)) return 'label';
  if (values.has(plain)) return 'value';
  if (either.has(plain)) return 'either';
  return /[a-z][A-Z_-]/.test(key) ? composedKind(key) : undefined;
}

/** Of the last two words: what the first is tells whose, the second what. */
function composedKind(key: string): Side['kind'] | undefined {
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/);
  const [first = '', last = ''] = words.slice(-2);
  const known = composed.get(`${first} ${last}`);
  if (known !== undefined) return known;
  if (last === 'question') return 'label';
  if (/^(?:answer|reponse|response)$/.test(last)) return 'value';
  if (valueHolders.has(first) && (values.has(last) || either.has(last) || labels.has(last))) return 'value';
  if (!labelHolders.has(first) && first !== 'analyte' && first !== 'test') return undefined;
  if (values.has(last)) return 'value';
  return labels.has(last) || titles.has(last) || last === 'text' ? 'label' : undefined;
}

/**
 * What a name says of its value where a payload holds names and values side by side: the label
 * (`{name: 'taille'}`, `field.ref`, FHIR's `code.text`), the value (`{value: 172}`, `choice.label`,
 * `valueQuantity.value`), or either (`text`). Both share a scope: the object that holds them.
 * Source: answers of Typeform and Jotform, GA4 and Matomo events, session replay, FHIR R4.
 */

export interface Side {
  readonly kind: 'label' | 'value' | 'either';
  /** Path of the object that label and value stand in, without places in lists; empty at the top. */
  readonly scope: string;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Keys that hold a label. */
const labels = setOf(
  'key k name nom label lbl libelle intitule id ref slug code title titre question prompt field champ attribute attr ' +
    'property prop param parameter trait analyte analyse test examen rubrique critere variable ea ec placeholder linkid ename',
);
/** Keys that hold a value. */
const values = setOf(
  'value val v valeur answer response reponse resultat result boolean number choice selected choix checked el ' +
    'valueboolean valuestring valueinteger valuedecimal valuedate newvalue eval',
);
/** Keys that hold the one or the other. */
const either = setOf('text option display');
/** Objects whose own name or title is the label of what stands beside them. */
const labelHolders = setOf(
  'field question attribute attr property prop param parameter input element el target code coding trait item option champ',
);
/** Objects that are the value. */
const valueHolders = setOf(
  'answer choice choices value valuequantity valuecoding valuecodeableconcept response reponse result selected selection',
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

const most = 4000;
const kept = new Map<string, Side | undefined>();

/** The side that a name stands for; most names stand for none. */
export function sideOf(name: string): Side | undefined {
  if (kept.has(name)) return kept.get(name);
  const side = name === '' || name.length > 200 ? undefined : read(name);
  if (kept.size >= most) kept.clear();
  kept.set(name, side);
  return side;
}

function read(name: string): Side | undefined {
  const parts = name.split(/[.[\]/]+/).filter((part) => part !== '');
  const key = parts.pop();
  if (key === undefined || key.length > 24) return undefined;
  // `question_2` and `answer_2` are one pair among others.
  const place = /^(.*\D)[_-]?(\d{1,3})$/.exec(key);
  const own = kindOf(place?.[1] ?? key);
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
  if (valueHolders.has(first) && (values.has(last) || either.has(last) || labels.has(last))) return 'value';
  if (!labelHolders.has(first) && first !== 'analyte' && first !== 'test') return undefined;
  if (values.has(last)) return 'value';
  return labels.has(last) || last === 'text' ? 'label' : undefined;
}

/**
 * Whether a value answers what its name asks. Bundles of texts give a name its own label (`allergies: "Allergies"`),
 * experiments a letter (`treatment: "B"`), programs a state; vines, dogs and walls have a « maladie », too.
 */
import type {Category} from '../model.ts';
import {memberOf} from '../vocabulary/lens-words.ts';
import {type Kind, subjectOf} from '../vocabulary/setting.ts';
import {hearingOf, spokenIn} from '../vocabulary/speak.ts';
import {tokensOf} from '../vocabulary/tokens.ts';

/** Categories answered in words. */
const worded: ReadonlySet<Category> = new Set<Category>([
  'drug',
  'pathology',
  'pregnancy',
  'infectious',
  'lab-result',
  'allergy',
  'vaccination',
  'disability',
  'health-note',
  'appointment-reason',
  'document-upload',
  'treating-doctor',
  'amc-org',
  'amo-org',
  'claim',
  'name',
]);

/** States of a program and arms of a trial. */
const states =
  /^\s*(?:ok|up|down|healthy|unhealthy|degraded|passing|ready|live|done|success|error|failed|pending|loading|default|test|todo|tbd|auto|enabled|disabled|active|inactive|hidden|visible|required|optional|string|text|label|value|placeholder|control|baseline|quarantined?|quarantaine|deleted|removed|cleaned|blocked|skipped|ignored|variant[_ -]?\w{0,12}|v\d[\d.]*|group[_ -]?\w)\s*$/i;
/** What coats a lens, and what is spread by the hectare. */
const coats = /anti-?\s?reflet|anti-?\s?rayure|durci|photochromi|hydrophobe|lumi[èe]re bleue/i;
const spread = /\/\s?(?:ha|hectare|m2|m²)\b/i;
/** A law, a time limit, a setting of a program. */
const legal =
  /^\s*n\W|\b(?:r[ée]f[ée]r[ée]|p[ée]nale?|loi|d[ée]cret|tribunal|juge)(?!\p{L})|^\s*\d+ (?:ans|mois|jours)\s*$/iu;
const setting = /^\s*[a-z]+(?:[-_][a-z]+)*\s*$/;

/** Domains whose words answer no question of a category. */
const foreign: {readonly [C in Category]?: readonly Kind[]} = {
  drug: ['animal', 'grown', 'built', 'software', 'tried'],
  pathology: ['animal', 'grown', 'built', 'software'],
  pregnancy: ['animal', 'software'],
  infectious: ['animal', 'software'],
  vaccination: ['animal', 'software'],
  'lab-result': ['animal', 'grown', 'built', 'software'],
  'health-note': ['software'],
  'document-upload': ['animal', 'legal', 'software'],
};
/** A person is bitten by a dog and falls on the ground. */
const suffered = /mord|morsure|griff|bless|allerg|asthm|phobi|chute|tomb|bite|bitten|scratch|fall/i;

/** False for what is no answer to such a name. */
export function isAnswer(category: Category, value: string, name: string): boolean {
  if (category === 'optical-rx') return isPossiblePower(value, name);
  if (!worded.has(category) || value.length > longest || !/\p{L}/u.test(value)) return true;
  if (category !== 'name' && states.test(value)) return false;
  if (category === 'drug' && (coats.test(value) || /^\s*[a-z]\s*$/i.test(value))) return false;
  if (category === 'document-upload' && (legal.test(value) || setting.test(value))) return false;
  if (category === 'vaccination' && /^\s*rage\s*$/i.test(value)) return false;
  if (spread.test(value)) return false;
  const {tokens, denied} = hearingOf(value);
  if (value.includes(' ') && denied.includes(category)) return false;
  return !isLabel(category, tokens, value, name) && !isForeign(category, tokens, value);
}

/** Longer ones are prose. */
const longest = 200;

function isForeign(category: Category, tokens: readonly string[], value: string): boolean {
  const kinds = foreign[category];
  if (kinds === undefined || suffered.test(value)) return false;
  const subject = subjectOf(tokens);
  return kinds.some((kind) => subject.has(kind));
}

/** Words with which a label asks. */
const asking: ReadonlySet<string> = new Set(
  (
    'connu connue eventuelle actuel actuelle cour known current any type nom prenom name first last family given numero date code ' +
    'grossesse pregnancy vaccin vaccine vaccination maladie disease illness condition allergie allergy diagnostic diagnosis ' +
    'pathologie pathology traitement treatment medicament medication drug mutuelle insurance ordonnance prescription symptome ' +
    'symptom handicap disability medecin traitant doctor physician medical antecedent history remboursement claim motif reason ' +
    'consultation rendez vous visit visite appointment commentaire comment remarque note examen result resultat analyse'
  )
    .split(' ')
    .flatMap(tokensOf),
);

/** Words of a form alone: « Rendez-vous », « Traitements en cours ». */
export const isAsking = (tokens: readonly string[]): boolean =>
  tokens.length > 0 && tokens.length <= 5 && tokens.every((token) => asking.has(token));

/** « Allergies connues » under `allergies`, « Grossesse » under `pregnancy`: the text of a form, not what is typed there. */
function isLabel(category: Category, tokens: readonly string[], value: string, name: string): boolean {
  if (tokens.length === 0 || tokens.length > 5) return false;
  const own = new Set(tokensOf(name));
  if (!tokens.every((token) => own.has(token) || asking.has(token))) return false;
  return tokens.some((token) => own.has(token)) || spokenIn(value).some((one) => one.category === category);
}

const number = /^\s*([+\-\u2212\u2013]?)\s?(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:°|d|δ|dpt|dioptries?)?\s*$/i;
/** The most that a member is. Source: identifiers 1.8. */
const most: Readonly<Record<string, number>> = {sphere: 30, cylinder: 12, addition: 6, prism: 25, axis: 180};

/** Powers go by quarters of a dioptre, or eighths; axes are whole degrees. */
function isPossiblePower(value: string, name: string): boolean {
  const [, sign = '', digits = ''] = number.exec(value) ?? [];
  const member = tokensOf(name)
    .map(memberOf)
    .findLast((one) => one !== undefined && Object.hasOwn(most, one));
  if (digits === '' || member === undefined) return true;
  const worth = Number(digits.replace(',', '.'));
  if (worth > (most[member] ?? 0)) return false;
  if (member === 'axis') return Number.isInteger(worth) && sign === '';
  return [0, 12, 13].includes(Math.round(worth * 100) % 25) && (member !== 'addition' || sign !== '-');
}

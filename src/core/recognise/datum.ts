/**
 * Whether a value under a name that speaks is somebody's datum, and not the page's own words: a translation
 * (`allergies: 'Vos allergies'`), the bounds of a field (`sphere.min`), a number of minutes, an error's diagnosis,
 * a power that no lens has.
 */
import type {Category} from '../model.ts';
import {isLensValue} from '../optics/measures.ts';
import {spokenIn} from '../vocabulary/speak.ts';
import {isElsewhere, ofBody} from './elsewhere.ts';
import {canonical} from './fold.ts';

/** Keys under which a form says how a field is made. */
const settings =
  /[.[](?:min|max|step|pas|enum|one_?of|any_?of|pattern|examples?|description|default(?:_?value)?|placeholder|min_?length|max_?length|required|enabled|visible|tooltip|count|total|duree|duration|delai)(?:\[\])?\]?$/i;
/** Figures of many, and words of a page in its languages. */
const pageWords =
  /(?:^|[.[_])(?:errors?|erreurs?|violations?)[.[][^.[\]]+\]?(?:\[\])?$|(?:^|[.[_])(?:dashboards?|stats?|statistics|statistiques|kpis?|translations?|i18n|locales?|faqs?)(?:[.[\]]|$)/i;
/** What a checker says of a field, and what developers write to try one. */
const filler =
  /^\s*(?:ok|ko|test|foo|bar|abc|required|requise?|obligatoire|optionn?ell?e?|optional|facultati(?:f|ve)|\d{1,2} ?h ?\d{0,2} ?(?:-|–|à).{0,12}|(?:in)?valide?|missing|empty|erreur|string|number|boolean|text|select|date|input|checkbox|radio|lorem.*)\s*$/i;
/** Law, fields and stables, whose words are those of medicine. */
const elsewhere: {readonly [C in Category]?: RegExp} = {
  'document-upload': /r[ée]f[ée]r[ée]|p[ée]nal|jug(?:e|ement)|tribunal/i,
  drug: /anti[ -]?(?:reflet|rayure|lumi|uv|salissure|bu[ée]e)|durci|photochrom|polaris|hydrophob|filtre|lumi[èe]re bleue|blue ?light|transitions|\/ ?ha(?![a-z])/i,
  pregnancy: /(?<!\p{L})(?:chiennes?|chattes?|juments?|vaches?|brebis|truies?)(?!\p{L})/iu,
  vaccination: /^\s*(?:[a-z]{2,10}[ _-])?v?\d{1,4}(?:\.\d+)+\s*$/i,
  claim: /^\s*(?:non|no)\s*$/i,
};
/** Where yes switches something on. */
export const switches =
  /(?:^|[.[_])(?:features?|flags?|config|settings?|filters?|filtres?|facets?|consents?|consentements?|permissions?|modules?|tabs?|columns?|colonnes?|toggles?|experiments?|variants?|rules?|predicates?|criteria|services?)[.[\]]|(?:^|[.[\]])(?:show|enable|display|hide|allow|use|afficher|masquer|require|expand|open)(?:[_-]|[A-Z])/;
/** Where nobody answers for themselves: frequent questions, a quiz, figures of machines, a label of food. */
export const impersonal =
  /(?:^|[.[_])(?:faqs?|videos?|films?|movies?|livres?|books?|articles?|episodes?|podcasts?|news|quiz(?:zes)?|polls?|sondages?|metrics?|m[ée]triques?|gauges?|counters?|telemetry|series|nutrition\w{0,5}|nutriments?|ingredients?|translations?|i18n|locales?|meta)(?:[.[\]]|$)/i;
/** What opens the words of a page to a person. */
const addressed =
  /^\s*(?:vos?|votre|your|veuillez|please|saisi(?:r|ssez)|renseigne[rz]|indique[rz]|choisi(?:r|ssez)|select(?:ionne[rz])?|s[ée]lectionne[rz]|enter|entre[rz]|ajoute[rz]|add|voir|view|tou(?:s|tes))(?:\s|$)/i;
/** Told in words, in a number never. */
const worded: ReadonlySet<Category> = new Set<Category>([
  'appointment-reason',
  'health-note',
  'allergy',
  'drug',
]);
/** Where the page's words stand for a fact. */
const stated: ReadonlySet<Category> = new Set<Category>([
  'pathology',
  'drug',
  'allergy',
  'pregnancy',
  'infectious',
  'vaccination',
  'disability',
  'health-note',
  'appointment-reason',
  'blood-group',
  'treating-doctor',
  'amc-org',
  'amo-org',
  'document-upload',
  'name',
  'address',
]);
const machine =
  /exception|error|null pointer|undefined|timeout|stack ?trace|segfault|(?<!\p{L})(?:cpu|ram|http|module|server|serveur|build|deploy|config|debug|imprimantes?|printer|voyant|batterie|battery|moteur|engine|pneus?|freins?|embrayage|lambda|courroie|chaudi[èe]re|compresseur|disque (?:dur|plein)|carte m[èe]re|wi-?fi|routeur|c[âa]ble|clavier|bourrage|rouleau|r[ée]initialis|red[ée]marr)/iu;
/** Words for a kind of fact, which are none. */
const kinds =
  /^(?:diagnos|patholog|maladie|disease|condition|affection|antecedent|handicap|disabilit|vaccin|immuni|allerg|illness|code|cim|icd|type|traitement|medica|treatment|posologie|symptom|groupe|blood|medecin|motif|mutuelle|numero|nom|prenom|name|first|last|family|adresse|address|ville|city)/;

/** Cheap to know of most values that they hold none. */
const holdsKind = new RegExp(kinds.source.slice(1));

/** False for what the page itself says under such a name. */
export function isDatum(category: Category, name: string, value: string): boolean {
  if (settings.test(name) || (value === 'true' && switches.test(name))) return false;
  if (pageWords.test(name) || filler.test(value) || elsewhere[category]?.test(value) === true) return false;
  if (category === 'optical-rx') return isLensValue(name, value);
  const bare = value.trim();
  if (isElsewhere(category, name, bare)) return false;
  if (!stated.has(category)) return true;
  if (bare.length === 1 && /\p{L}/u.test(bare) && !/[yon]/i.test(bare) && category !== 'blood-group')
    return false;
  if (worded.has(category) && /^[\d\s.,-]+$/.test(bare) && bare !== '1') return false;
  if (bare.length < 80 && addressed.test(bare)) return false;
  if (ofBody.has(category) && bare.length < 80 && machine.test(bare)) return false;
  return bare.length < 3 || bare.length > 60 || !isEcho(name.replace(/^.*[.[](?=.)/, ''), bare);
}

/** The label again, its beginning or its end; or words that only name the kind of datum. */
export function isEcho(label: string, value: string): boolean {
  const [one, other] = [canonical(label), canonical(value)];
  if (other.length < 3 || !/\p{L}/u.test(other)) return false;
  const plain = other.endsWith('s') ? other.slice(0, -1) : other;
  if (one.startsWith(plain) || one.endsWith(other) || `${one}s` === other) return true;
  if (!holdsKind.test(other)) return false;
  const said = spokenIn(value)[0];
  return said !== undefined && kinds.test(said.phrase) && said.phrase.length + 6 >= value.length;
}

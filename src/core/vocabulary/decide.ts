/** Decides what one control asks for, from its own words in their context. */
import {isPersonal} from '../categories.ts';
import type {Category, Certainty} from '../model.ts';
import {askedByToken, askedByType} from './autofill.ts';
import {isFile} from './control-kinds.ts';
import type {Context} from './field-context.ts';
import {memberOf} from './lens-words.ts';
import type {FieldWords} from './own-words.ts';
import {isHeard} from './quiet-words.ts';
import type {Spoken} from './speak.ts';

export interface Asked {
  readonly category: Category;
  readonly certainty: Certainty;
}

/** What a control asks for, if anything. */
export function decide(field: FieldWords, context: Context): Asked | undefined {
  if (isFile(field)) return documentIn(context);
  const heard = context.heard.flatMap((one) => typedInstead(field, one));
  const strong = heard.find(({level}) => level === 'strong');
  const byType = field.type === 'tel' ? undefined : askedByType(field.type);
  if (byType !== undefined && (strong === undefined || isPersonal(strong.category))) return sure(byType);
  if (strong !== undefined) return sure(strong.category);
  const byToken = askedByToken(field.autocomplete);
  return byToken === undefined ? softly(field, heard, context) : sure(byToken);
}

const sure = (category: Category): Asked => ({category, certainty: 'certain'});
const likely = (category: Category): Asked => ({category, certainty: 'likely'});

/** Medium words in health context, weak ones in company, a telephone's keypad last. */
function softly(field: FieldWords, heard: readonly Spoken[], context: Context): Asked | undefined {
  if (heard.length === 0) return field.type === 'tel' ? sure('phone') : undefined;
  const medium = heard.filter(({level}) => level === 'medium');
  if (medium.some(({category}) => category === 'nir') && shapedForNir(field)) return sure('nir');
  const heeded = medium.find(
    ({category, phrase}) => context.lets(category, phrase) || isOptical(phrase, context),
  );
  if (heeded !== undefined) return likely(placed(heeded, context));
  const weak = heard.find((one) => one.level === 'weak' && isQuietlyHeard(one, context));
  if (weak !== undefined) return likely(weak.category);
  return field.type === 'tel' && medium.every(({category}) => category === 'phone')
    ? sure('phone')
    : undefined;
}

function isQuietlyHeard({category, phrase}: Spoken, context: Context): boolean {
  if (category === 'optical-rx') return isOptical(phrase, context);
  return isHeard(category, phrase, context.around, context.health);
}

const isOptical = (phrase: string, {optical}: Context): boolean => optical && memberOf(phrase) !== undefined;

/** Far and near are distances under a heading that says so. */
const placed = ({category, phrase}: Spoken, {pupillary}: Context): Category =>
  pupillary && /^v[lpi]$/.test(phrase) ? 'pupillary-distance' : category;

/** A file holds a document of health when its words are of health. */
function documentIn(context: Context): Asked | undefined {
  const [said] = context.heard.filter(({category}) => !isPersonal(category));
  if (said === undefined || said.level === 'weak') return undefined;
  if (said.level === 'strong') return sure('document-upload');
  return context.lets(said.category) ? likely('document-upload') : undefined;
}

/** What is typed is no document: the number of a « carte vitale » is a NIR, the date of an « ordonnance » a date. */
function typedInstead({tag, type}: FieldWords, spoken: Spoken): readonly Spoken[] {
  if (spoken.category !== 'document-upload' || tag === 'key') return [spoken];
  const types = tag === 'input' && /^(?:text|tel|number|)$/.test(type);
  return types && /\bcarte vitale$/.test(spoken.phrase) ? [{...spoken, category: 'nir'}] : [];
}

/** Room for 13 or 15 characters, with or without spaces, or a mask drawn in the placeholder. */
function shapedForNir({label, maxLength, placeholder}: FieldWords): boolean {
  return (
    [13, 15, 18, 21].includes(maxLength) ||
    /\b1[35] (?:chiffres|caract[èe]res|digits|characters)\b/i.test(`${label} ${placeholder}`) ||
    /^[129#X] ?[\d#X]{2} ?[\d#X]{2} ?[\d#XAB]{2}/.test(placeholder)
  );
}

/**
 * Whether a value answers its label. What stands beside a label may be another label: the option of a list
 * (`{label: 'Diabète', value: 'diabete'}`), the count of a facet, the text of a translation, a link. A disease
 * as a label is answered by yes or no; a question of any kind by words.
 */
import {analytePattern} from '../biology/analytes.ts';
import {isDay} from '../codes/day.ts';
import type {Category} from '../model.ts';
import {isDatum, isEcho} from './datum.ts';
import {isPlausible} from './plausible.ts';

/** Facts that a label names itself: yes, no, a day, or how a test came out. */
const facts: ReadonlySet<Category> = new Set<Category>([
  'pathology',
  'pregnancy',
  'infectious',
  'vaccination',
  'disability',
]);
/** What yes tells of a setting as well as of a person. */
const settings: ReadonlySet<Category> = new Set<Category>([
  'claim',
  'amc-org',
  'amo-org',
  'document-upload',
  'treating-doctor',
  'appointment-reason',
  'lab-result',
]);
/** Kinds of number: others are told in words. */
const numbered: ReadonlySet<Category> = new Set<Category>([
  'nir',
  'ins',
  'patient-id',
  'amc-member',
  'prescriber-id',
  'lab-result',
  'optical-rx',
  'pupillary-distance',
  'biometric-measure',
  'birth-date',
  'phone',
  'iban',
]);

const yesOrNo =
  /^\s*(?:true|on|oui|yes|non|no|y|o|checked|x|✓|✔|1|vrai|positi(?:f|ve?)|n[ée]gati(?:f|ve)|pos|n[ée]g|d[ée]tect[ée]e?|detected|non d[ée]tect[ée]e?|not detected)\s*\.?\s*$/i;
const number = /^\s*[<>]?\s?[\d\s.,+-]+\s*$/;
/** A link, a template, a selector. */
const machine =
  /^(?:section|menu|page|header|footer|banner|button|tab|link|modal|popup|card|widget|form|field|textarea|screen)$|^[/#.]|:\/\/|[{}<>]|^\w+\(|\.(?:js|css|svg|png|html?)$/i;
/** What a page says to the person, or asks. */
const prompt =
  /[?:*]\s*$|…$|(?<!\p{L})(?:vos|votre|your|veuillez|please|saisir|saisissez|renseigne[rz]|indique[rz]|choisi(?:r|ssez)|select|s[ée]lectionne[rz]|enter)(?!\p{L})/iu;
const analyte = new RegExp(analytePattern, 'iu');
/** What asks for a fact in words, whatever category it belongs to. */
const asks =
  /^(?:diagnosti|diagnosi|patholog|maladie|disease|condition|affection|antecedent|handicap|disabilit|vaccin|immuni|reaction|ald(?: |$))/;

/** Whether `value` may be somebody's answer to a label, which asks for `category` by `phrase`. */
export function answersLabel(category: Category, phrase: string, value: string, label: string): boolean {
  if (!isPlausible(category, value, label) || machine.test(value) || isEcho(label, value)) return false;
  if (!isDatum(category, label, value) || !isPersonal(label)) return false;
  if (category === 'document-upload') return /\.\w{2,4}$/.test(value);
  // « A » and « B » are the sides of a test: a blood group alone has its rhesus, or stands under a question.
  if (category === 'blood-group' && /^\s*[abo]\s*$/i.test(value) && !isQuestion(label)) return false;
  if (yesOrNo.test(value)) return !settings.has(category);
  if (value.length > 3 && prompt.test(value)) return false;
  if (number.test(value))
    return numbered.has(category) || isDated(category, value) || analyte.test(label.replace(/[_-]/g, ' '));
  if (isDated(category, value) || (category === 'disability' && /^\d{1,3} ?%$/.test(value))) return true;
  return !facts.has(category) || asks.test(phrase) || isQuestion(label);
}

const isDated = (category: Category, value: string): boolean => facts.has(category) && isDay(value);

/** A question of more than a few words is put to a person, and asks for no opinion. */
function isPersonal(label: string): boolean {
  if (!/\?\s*$/.test(label) || label.trim().split(/\s+/).length < 6) return true;
  return personal.test(label) && !opinion.test(label);
}
const personal =
  /(?<!\p{L})(?:vous|vos|votre|tu|ton|ta|tes|you|your|avez|[êe]tes|souffrez|prenez|suivez|portez|quels? (?:est|sont|m[ée]dicaments?|traitements?|allergies?))(?!\p{L})/iu;
const opinion =
  /pour ou contre|pensez|pensent|avis|opinion|favorable|d['’]accord|think|should|obligatoire|savez|connaissez/i;

const isQuestion = (label: string): boolean =>
  /\?\s*$|^(?:quel|avez|what|which|have you|do you)/i.test(label);

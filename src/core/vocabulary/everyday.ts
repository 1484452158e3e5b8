/**
 * Phrases that are strong on a form of health care and ordinary elsewhere: « motif du rendez-vous » at a town
 * hall, « date de prélèvement » at a bank, `bodyHeight` of a page, « Classe A » of a car. In the keys of a sending
 * and in titles, which have no label to explain them, they count in health context only.
 * Source: 536 sendings and pages of ordinary sites, test/benign.
 */
import type {Loudness, Spoken} from './speak.ts';

const everyday: ReadonlySet<string> = new Set([
  // Appointments, visits and examinations of any kind.
  'motif rdv',
  'motif rendez',
  'motif rendez vous',
  'motif visite',
  'motif venue',
  'visit reason',
  'raison visite',
  'reason visit',
  'appointment reason',
  'type examen',
  'type consultation',
  'test vue',
  // Money: direct debits, refunds, claims of insurers and carriers, codes of accountants.
  'date prelevement',
  'lieu prelevement',
  'demande remboursement',
  'montant remboursement',
  'montant rembourse',
  'montant rembourser',
  'taux remboursement',
  'reimbursement request',
  'reste charge',
  'claim numero',
  'insurance claim',
  'direct billing',
  'coverage request',
  'third party payment',
  'accord prealable',
  'entente prealable',
  'teletransmission',
  'centre gest',
  'centre gestionnaire',
  'caisse gest',
  'caisse gestionnaire',
  'numero teletransmission',
  'code teletransmission',
  'type convention',
  'type conventionnement',
  'critere secondaire',
  'ayant droit',
  'rang naissance',
  'pec',
  'dre',
  'fse',
  'c2s',
  'classe a',
  'classe b',
  'noemie',
  'objet consultation',
  // Bodies of pages, figures of scenes, states of machines.
  'body height',
  'body weight',
  'poid kg',
  'taille cm',
  'segment height',
  'hauteur montage',
  'base curve',
  'refraction',
  'left eye',
  'right eye',
  'health statu',
  'health condition',
  'symptome',
  'symptom',
  'diagnosi',
  'impairment',
  // Brakes and brochures, textbooks, races, plants, films, tastings.
  'plaquette',
  'specimen',
  'handicap',
  'intolerance',
  'aveugle',
  'ald',
  'traitement cour',
  'traitement cours',
]);

/** Codes of any accounting: they count in the company of louder words only. */
const accounting: ReadonlySet<string> = new Set(['code gestion', 'code regime', 'centre gestion']);

/** Phrases that a field asks with, and nothing but health asks so: only keys and titles use them otherwise. */
const asked: ReadonlySet<string> = new Set([
  'date prelevement',
  'lieu prelevement',
  'traitement cour',
  'traitement cours',
  'symptome',
  'symptom',
  'pec',
  'type convention',
  'poid kg',
  'taille cm',
]);

/** What keys and titles say, the everyday phrases as softer ones. */
export function softened(spoken: readonly Spoken[]): readonly Spoken[] {
  return spoken.some(isEveryday)
    ? spoken.map((one) => (isEveryday(one) ? softer(one, 'weak') : one))
    : spoken;
}

/** What the words of a field say, the everyday phrases that fields of any form ask with as softer ones. */
export function softenedField(spoken: readonly Spoken[]): readonly Spoken[] {
  return spoken.map((one) => (isEveryday(one) && !asked.has(one.phrase) ? softer(one, 'medium') : one));
}

const softer = (one: Spoken, accounts: Loudness): Spoken => ({
  ...one,
  level: accounting.has(one.phrase) ? accounts : 'medium',
});

const isEveryday = ({level, phrase}: Spoken): boolean =>
  level === 'strong' && (everyday.has(phrase) || accounting.has(phrase));

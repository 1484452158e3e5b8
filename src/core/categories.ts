/**
 * The categories of data, their group and their names for the user.
 * Groups order severity (RULES.md): identity number and health, then care file, then person.
 */
import type {Category, Severity, Words} from './model.ts';

export type Group = 'identity' | 'health' | 'care' | 'person';

interface Described {
  readonly group: Group;
  /** Alone, as in a list. */
  readonly title: Words;
  /** In a sentence, with its possessive, after "sent" or "left". Always singular. */
  readonly yours: Words;
}

const describe = (group: Group, fr: string, en: string, votre: string, your: string): Described => ({
  group,
  title: {fr, en},
  yours: {fr: votre, en: your},
});

/** Every category, described. */
export const described: {readonly [C in Category]: Described} = {
  nir: describe(
    'identity',
    'Numéro de sécurité sociale (NIR)',
    'Social security number (NIR)',
    'votre numéro de sécurité sociale',
    'your social security number',
  ),
  ins: describe(
    'identity',
    'Identité nationale de santé (INS)',
    'National health identity (INS)',
    'votre identité nationale de santé',
    'your national health identity',
  ),
  'patient-id': describe(
    'care',
    'Numéro de patient',
    'Patient number',
    'votre numéro de patient',
    'your patient number',
  ),
  'amc-member': describe(
    'care',
    'Numéro d’adhérent à la mutuelle',
    'Health insurance member number',
    'votre numéro d’adhérent à la mutuelle',
    'your health insurance member number',
  ),
  'amc-org': describe(
    'care',
    'Mutuelle',
    'Complementary insurer',
    'le nom de votre mutuelle',
    'the name of your insurer',
  ),
  'amo-org': describe(
    'care',
    'Caisse d’assurance maladie',
    'National health insurance office',
    'votre caisse d’assurance maladie',
    'your national health insurance office',
  ),
  'blood-group': describe(
    'health',
    'Groupe sanguin',
    'Blood group',
    'votre groupe sanguin',
    'your blood group',
  ),
  'treating-doctor': describe(
    'care',
    'Médecin',
    'Doctor',
    'le nom de votre médecin',
    'the name of your doctor',
  ),
  'prescriber-id': describe(
    'care',
    'Numéro du prescripteur',
    'Prescriber number',
    'le numéro de votre prescripteur',
    'the number of your prescriber',
  ),
  'health-note': describe(
    'health',
    'Commentaire de santé',
    'Health note',
    'un commentaire sur votre santé',
    'a note on your health',
  ),
  drug: describe(
    'health',
    'Médicament ou traitement',
    'Drug or treatment',
    'votre traitement',
    'your treatment',
  ),
  pathology: describe(
    'health',
    'Maladie',
    'Illness',
    'une information sur une maladie',
    'information on an illness',
  ),
  pregnancy: describe(
    'health',
    'Grossesse ou santé reproductive',
    'Pregnancy or reproductive health',
    'une information sur une grossesse',
    'information on a pregnancy',
  ),
  infectious: describe(
    'health',
    'Dépistage VIH ou IST',
    'HIV or STI test',
    'une information sur un dépistage',
    'information on a screening test',
  ),
  'lab-result': describe(
    'health',
    'Résultat d’analyse',
    'Laboratory result',
    'un résultat d’analyse',
    'a laboratory result',
  ),
  'optical-rx': describe(
    'health',
    'Correction optique',
    'Optical prescription',
    'votre correction optique',
    'your optical prescription',
  ),
  'pupillary-distance': describe(
    'health',
    'Écart pupillaire',
    'Pupillary distance',
    'votre écart pupillaire',
    'your pupillary distance',
  ),
  claim: describe(
    'care',
    'Prise en charge ou remboursement',
    'Claim or reimbursement',
    'une demande de prise en charge',
    'a reimbursement claim',
  ),
  'biometric-measure': describe(
    'health',
    'Mesure du corps',
    'Body measure',
    'une mesure de votre corps',
    'a body measure',
  ),
  allergy: describe('health', 'Allergie', 'Allergy', 'une allergie', 'an allergy'),
  vaccination: describe('health', 'Vaccination', 'Vaccination', 'une vaccination', 'a vaccination'),
  disability: describe(
    'health',
    'Handicap',
    'Disability',
    'une information sur un handicap',
    'information on a disability',
  ),
  'appointment-reason': describe(
    'health',
    'Motif de rendez-vous médical',
    'Reason for a medical appointment',
    'le motif de votre rendez-vous',
    'the reason for your appointment',
  ),
  'document-upload': describe(
    'health',
    'Document de santé',
    'Health document',
    'un document de santé',
    'a health document',
  ),
  'birth-date': describe(
    'person',
    'Date de naissance',
    'Birth date',
    'votre date de naissance',
    'your birth date',
  ),
  sex: describe('person', 'Sexe', 'Sex', 'votre sexe', 'your sex'),
  name: describe('person', 'Nom', 'Name', 'votre nom', 'your name'),
  address: describe('person', 'Adresse postale', 'Postal address', 'votre adresse', 'your address'),
  phone: describe('person', 'Téléphone', 'Phone number', 'votre numéro de téléphone', 'your phone number'),
  email: describe(
    'person',
    'Adresse électronique',
    'E-mail address',
    'votre adresse électronique',
    'your e-mail address',
  ),
  iban: describe(
    'person',
    'Coordonnées bancaires',
    'Bank details',
    'votre numéro de compte bancaire',
    'your bank account number',
  ),
  password: describe('person', 'Mot de passe', 'Password', 'votre mot de passe', 'your password'),
};

/** Categories whose French phrase is feminine: « votre adresse est partie ». */
const feminines: ReadonlySet<Category> = new Set<Category>([
  'ins',
  'amo-org',
  'pathology',
  'pregnancy',
  'infectious',
  'optical-rx',
  'claim',
  'biometric-measure',
  'allergy',
  'vaccination',
  'disability',
  'birth-date',
  'address',
  'email',
]);

/** Whether the French phrase of a category is feminine, for the agreement of what follows it. */
export function isFeminine(category: Category): boolean {
  return feminines.has(category);
}

/** The group of a category. */
export function groupOf(category: Category): Group {
  return described[category].group;
}

/** A person category: reported only beside another group, or in health context. */
export function isPersonal(category: Category): boolean {
  return groupOf(category) === 'person';
}

/** The three severities of a rule: identity number or health, care file, person. */
export type Scale = readonly [gravest: Severity, care: Severity, person: Severity];

/** The severity that a rule's scale gives to a category. */
export function weigh(category: Category, [gravest, care, person]: Scale): Severity {
  const group = groupOf(category);
  if (group === 'person') return person;
  return group === 'care' ? care : gravest;
}

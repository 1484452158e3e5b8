/**
 * Words that any form asks with: a file number, a remark, a size. One question of health in a form (an allergy at the
 * canteen, a certificate at the judo club) does not make the rest of it a care file: they count where more tells of care.
 */
import {groupOf} from '../categories.ts';
import type {Category} from '../model.ts';
import type {Around, Company} from './company.ts';
import type {Page} from './field-context.ts';
import type {Own} from './own-words.ts';

const phrases: ReadonlySet<string> = new Set([
  'numero client',
  'numero dossier',
  'numero contrat',
  'numero adherent',
  'numero police',
  'numero organisme',
  'code organisme',
  'immatriculation',
  'numero immatriculation',
  'immat',
  'observation',
  'commentaire',
  'remarque',
  'comment',
  'comments',
  'note',
  'regime alimentaire',
  'taille',
  'poid',
  'height',
  'weight',
  'size',
  'axe',
  'beneficiaire',
  'assurance',
  'insurance',
]);

/** Whether a phrase is one of any form. */
export function isGeneric(category: Category, phrase: string): boolean {
  return phrases.has(phrase) || (category === 'biometric-measure' && phrase.length < 3);
}

/** What surrounds a control. */
interface Place {
  readonly own: Own;
  readonly company: Company;
  readonly near: Around;
  readonly page: Page;
}

/** Whether more than one question of health tells of care: the page, a heading, another word of it, who pays. */
export function isAboutCare({own, company, near, page}: Place): boolean {
  if (page.health || near.strong.size > 0 || near.setting.has('health')) return true;
  if (company.healthy > (own.setting.has('health') ? 1 : 0)) return true;
  const groups = [...company.strong].map(groupOf);
  return (
    groups.some((group) => group === 'identity' || group === 'care') ||
    groups.filter((group) => group === 'health').length > 1
  );
}

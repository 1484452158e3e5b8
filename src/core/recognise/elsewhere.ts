/**
 * Objects whose facts have the names of medicine and are nobody's: what is repaired (`vehicule.diagnostic`), made up
 * (`personnage.allergies`) or eaten (`nutrition.calcium`), a club's members, a ticket about a program.
 */
import {groupOf} from '../categories.ts';
import {drugIn} from '../codes/drugs.ts';
import type {Category} from '../model.ts';
import {spokenIn} from '../vocabulary/speak.ts';
import {plainText} from './plain.ts';

/** A word of a path that holds others. */
const holding = (words: string): RegExp => new RegExp(`(?:^|[.[_])(?:${words})(?:\\[\\d*\\])*[.[\\]]`, 'i');

const things = holding(
  'r[ée]parations?|repairs?|pannes?|sav|v[ée]hicules?|vehicles?|obd|machines?|devices?|appareils?|characters?|personnages?|npcs?|avatars?|heroes|' +
    'consents?|consentements?|rgpd|gdpr|cookies?|maisons?|logements?|immeubles?|b[âa]timents?|piscines?|parcelles?|cultures?',
);
const food = holding(
  'nutrition\\w{0,5}|nutri(?:ment|ent)s?|aliments?|foods?|ingredients?|recettes?|recipes?|eaux?(?:_min[ée]rales?)?|water|vins?|wines?|bi[èe]res?|beers?|piscines?|pools?|aquariums?|sols?|soil',
);
const clubs = holding(
  'clubs?|associations?|asso|gym|biblioth[èe]ques?|syndicats?|f[ée]d[ée]rations?|m[ée]diath[èe]ques?',
);
/** People write of their health to a help desk, too: then their words say so. */
const desks = holding('tickets?|issues?|bugs?|incidents?|avis|reviews?|t[ée]moignages?|feedbacks?');
/** What has a height and a weight of its own. */
const sized = holding(
  'screens?|viewports?|windows?|devices?|images?|photos?|pages?|colis|parcels?|packages?|shippings?|livraisons?|products?|produits?|articles?|items?|bijoux?|frames?|montures?',
);

/** What a machine has, too: a diagnosis, symptoms, a treatment. */
export const ofBody: ReadonlySet<Category> = new Set<Category>(['pathology', 'drug', 'health-note']);
const suffered: ReadonlySet<Category> = new Set<Category>([
  ...ofBody,
  'allergy',
  'blood-group',
  'pregnancy',
  'infectious',
]);

/** Whether what stands under such a name is of no person, or of none who is cared for. */
export function isElsewhere(category: Category, name: string, value: string): boolean {
  if (suffered.has(category) && things.test(name)) return true;
  if (category === 'lab-result') return food.test(name);
  if (category === 'biometric-measure') return sized.test(name) || !isOfBody(name, value);
  if (category === 'amc-member') return clubs.test(name);
  return ofBody.has(category) && desks.test(name) && !speaksOfHealth(value);
}

/** A height and a weight that a person can have; other measures, and units, may be any. */
function isOfBody(name: string, value: string): boolean {
  const worth = Number(value.replace(',', '.'));
  if (Number.isNaN(worth)) return true;
  if (/(?:^|[^a-z])(?:height|taille|hauteur)(?:[^a-z]|$)/i.test(name))
    return (worth >= 0.4 && worth <= 2.5) || (worth >= 30 && worth <= 250);
  return !/(?:^|[^a-z])(?:weight|poids)(?:[^a-z]|$)/i.test(name) || (worth > 1 && worth <= 400);
}

const speaksOfHealth = (value: string): boolean =>
  spokenIn(value).some((one) => groupOf(one.category) === 'health') || drugIn(plainText(value)) !== undefined;

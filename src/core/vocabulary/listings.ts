/** Keys of catalogues, directories and filters: what stands under them describes an article or a place, nobody's health. */
import {isPersonal} from '../categories.ts';
import type {Category} from '../model.ts';
import type {Spoken} from './speak.ts';

/** What a catalogue or a directory tells of its articles and places: `laboratoires[].adresse`, `lentilles[].prix`. */
const describing: ReadonlySet<string> = new Set(
  (
    'adresse address telephone tel phone fax horaire hour opening prix price tarif stock url lien link image photo icon logo slug ' +
    'distance latitude longitude lat lng lon ville city zip cp site website ouvert open avis rating sku ean marque brand color couleur'
  ).split(' '),
);

/** Whether a key's word describes: it speaks of nothing, but silences its parent's. */
export const isDescribing = (token: string): boolean => describing.has(token);

/** A parent's word that says nothing of the child, which describes an article or a place. */
export function isDescribed(
  {category, phrase}: Spoken,
  before: readonly string[],
  last: readonly string[],
): boolean {
  const naming = places.has(phrase) && last.some((token) => token === 'nom' || token === 'name');
  if (isPersonal(category) || !(naming || last.some(isDescribing))) return false;
  return phrase.split(' ').every((word) => before.includes(word) && !last.includes(word));
}

/** Parents whose children are a place's or a filter's: a shop's address, the sex that an article is for. */
const places: ReadonlySet<string> = new Set(
  (
    'store shop magasin boutique agence pharmacie laboratoire labo etablissement centre hopital hospital clinic clinique ' +
    'opticien optician mairie restaurant hotel'
  ).split(' '),
);
const filters: ReadonlySet<string> = new Set('filter filtre facet facette sort tri'.split(' '));
const ofPlaces: ReadonlySet<Category> = new Set<Category>(['name', 'address', 'phone', 'email']);
const ofFilters: ReadonlySet<Category> = new Set<Category>(['sex', 'biometric-measure', 'optical-rx']);

/** A particular that is a place's, a sex or a size that a filter sets. */
export function isListed(category: Category, before: readonly string[], above: readonly string[]): boolean {
  if (ofPlaces.has(category)) return before.length === 1 && places.has(before[0] ?? '');
  const isFilter = (token: string): boolean => filters.has(token);
  return ofFilters.has(category) && (before.some(isFilter) || above.some(isFilter));
}

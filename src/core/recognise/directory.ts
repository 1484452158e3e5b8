/**
 * Objects that list shops, practices and goods: their name, address and telephone are no patient's, whatever the
 * page is about. Opening hours, a distance or a price beside them tell.
 */
import {isPersonal} from '../categories.ts';
import type {Category, Entry} from '../model.ts';
import type {Found} from './found.ts';

/** Keys that only places have, and keys that only goods have. */
const places =
  /^(?:horaires?|opening_?hours?|openinghours(?:specification)?|hours|ouverture|fermeture|lat(?:itude)?|lng|lon|longitude|distance|is_?open|siret|store_?(?:id|code)|magasin(?:_?id)?|places_?disponibles|next_?slots?|prochaine_?dispo(?:nibilite)?|rating|note_?moyenne|avis|reviews?)$/i;
const goods =
  /^(?:prix|price|unit_?price|prix_?(?:ttc|ht|unitaire)|tarif|sku|ean|gtin|marque|brand|item_?brand|stock|reference|quantite|quantity|qty|reduction|discount)$/i;

type Kind = 'place' | 'goods';

/** What is found, without the particulars of shops and the names of goods. */
export function withoutDirectories(found: readonly Found[], entries: readonly Entry[]): readonly Found[] {
  if (!found.some(({category}) => mayBeListed(category))) return found;
  const listed = objectsOf(entries);
  if (listed.size === 0) return found;
  return found.filter(({category, how, entry}) => {
    if (how === 'typed' || !mayBeListed(category)) return true;
    const kind = listed.get(parentOf(entry.name)) ?? listed.get(parentOf(parentOf(entry.name)));
    return kind === undefined || (kind === 'goods' && category !== 'name');
  });
}

const mayBeListed = (category: Category): boolean =>
  isPersonal(category) || category === 'treating-doctor' || category === 'appointment-reason';

/** The objects that a key of theirs tells to be places or goods. */
function objectsOf(entries: readonly Entry[]): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  let last = '';
  for (const {name} of entries) {
    if (name === last) continue;
    last = name;
    const parent = parentOf(name);
    const key = name.slice(parent.length).replace(/^[.[\]]+|\]$|(?:\[\])+$/g, '');
    // What stands at the top is one thing: whose, nothing tells.
    if (parent === '' || key.length > 24) continue;
    if (places.test(key)) kinds.set(parent, 'place');
    else if (goods.test(key) && !kinds.has(parent)) kinds.set(parent, 'goods');
  }
  return kinds;
}

function parentOf(name: string): string {
  const plain = name.replace(/(?:\[\]|\])+$/, '');
  return plain.slice(0, Math.max(plain.lastIndexOf('.'), plain.lastIndexOf('['), 0));
}

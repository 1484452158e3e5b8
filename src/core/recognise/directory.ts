/**
 * Objects that list shops, practices and goods: their name, address and telephone are no patient's, whatever the
 * page is about. Opening hours, a distance or a price beside them tell.
 */
import {isPersonal} from '../categories.ts';
import type {Category, Entry} from '../model.ts';
import type {Found} from './found.ts';
import {listedIn, tellsOfPatient} from './professionals.ts';

/** Keys that only places have, and keys that only goods have. */
const places =
  /^(?:horaires?|opening_?hours?|openinghours(?:specification)?|hours|ouverture|fermeture|lat(?:itude)?|lng|lon|longitude|distance|is_?open|siret|store_?(?:id|code)|magasin(?:_?id)?|places_?disponibles|next_?slots?|prochaine_?dispo(?:nibilite)?|rating|note_?moyenne|avis|reviews?)$/i;
const goods =
  /^(?:prix|price|unit_?price|prix_?(?:ttc|ht|unitaire)|tarif|sku|ean|gtin|marque|brand|item_?brand|stock|reference|quantite|quantity|qty|reduction|discount)$/i;

const hours = /^(?:horaires?|opening_?hours?|siret)$/i;

type Kind = 'place' | 'goods';

/** What is found, without the particulars of shops and the names of goods. */
export function withoutDirectories(
  found: readonly Found[],
  entries: readonly Entry[],
  names: ReadonlySet<string>,
): readonly Found[] {
  if (!found.some(({category}) => mayBeListed(category) || tallied.has(category))) return found;
  const listed = objectsOf(names);
  const choices = choicesIn(found, entries);
  const {professionals, goods: sold, tallies} = listedIn(names, parentOf);
  if (listed.size + choices.size + professionals.size + sold.size + tallies.size === 0) return found;
  const isPublic = professionals.size > 0 && !tellsOfPatient(found);
  return found.filter(({category, how, entry}) => {
    if (how === 'named' && tallied.has(category) && isOfMany(entry, tallies)) return false;
    if (how === 'typed' || !mayBeListed(category)) return true;
    const holders = [parentOf(entry.name), parentOf(parentOf(entry.name))];
    if (category === 'drug' && holders.some((place) => sold.has(place))) return false;
    if (isPublic && category !== 'drug' && holders.some((place) => professionals.has(place))) return false;
    if (category === 'prescriber-id') return true;
    if (choices.has(entry.name) && offered.has(category)) return false;
    if (category === 'optical-rx') return true;
    const kind = listed.get(parentOf(entry.name)) ?? listed.get(parentOf(parentOf(entry.name)));
    return (
      kind === undefined || (kind === 'goods' && category !== 'name' && category !== 'appointment-reason')
    );
  });
}

/** How many of a kind somebody has: more, different, under one name are a choice of them. */
const offered: ReadonlyMap<Category, number> = new Map<Category, number>([
  ['amc-org', 1],
  ['amo-org', 1],
  ['treating-doctor', 1],
  ['optical-rx', 4],
]);

/** Names in a list under which several different ones stand. */
function choicesIn(found: readonly Found[], entries: readonly Entry[]): ReadonlySet<string> {
  const values = new Map<string, Set<string>>();
  const most = new Map<string, number>();
  for (const {category, entry} of found) {
    const few = offered.get(category);
    const isList = category === 'optical-rx' ? /[^\]]\[\]$/.test(entry.name) : entry.name.includes('[]');
    if (few === undefined || !isList) continue;
    values.set(entry.name, new Set());
    most.set(entry.name, few);
  }
  if (values.size > 0)
    for (const {name, value, encoding} of entries)
      if (!encoding.includes('base64')) values.get(name)?.add(value);
  return new Set([...values].filter(([name, of]) => of.size > (most.get(name) ?? 1)).map(([name]) => name));
}

const mayBeListed = (category: Category): boolean => isPersonal(category) || listable.has(category);
const listable: ReadonlySet<Category> = new Set<Category>([
  ...offered.keys(),
  'appointment-reason',
  'drug',
  'prescriber-id',
]);

/** A row of a list or a table that counts. */
const isOfMany = ({name, encoding}: Entry, tallies: ReadonlySet<string>): boolean =>
  tallies.has(parentOf(name)) && (parentOf(name).endsWith('[]') || encoding.includes('csv'));

/** What is counted over many people. */
const tallied: ReadonlySet<Category> = new Set<Category>([
  'pathology',
  'infectious',
  'allergy',
  'vaccination',
  'drug',
  'blood-group',
]);

/** The objects that a key of theirs tells to be places or goods. */
function objectsOf(names: ReadonlySet<string>): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const name of names) {
    const parent = parentOf(name);
    note(kinds, parent, name);
    // Opening hours are a list, themselves.
    if (parent !== '') note(kinds, parentOf(parent), parent);
  }
  return kinds;
}

function note(kinds: Map<string, Kind>, parent: string, name: string): void {
  const key = name.slice(parent.length).replace(/^[.[\]]+|\]$|(?:\[\])+$/g, '');
  // What stands at the top is one thing: whose, its opening hours alone tell.
  if (key.length > 24 || (parent === '' && !hours.test(key))) return;
  if (places.test(key)) kinds.set(parent, 'place');
  else if (goods.test(key) && !kinds.has(parent)) kinds.set(parent, 'goods');
}

function parentOf(name: string): string {
  const plain = name.replace(/(?:\[\]|\])+$/, '');
  return plain.slice(0, Math.max(plain.lastIndexOf('.'), plain.lastIndexOf('['), 0));
}

/**
 * Objects that list who cares for people, and what is sold to them: a doctor with a speciality and a town, a
 * pharmacy with its number, a drug with its stock. They are public; a prescriber beside a patient is not one.
 */
import type {Category} from '../model.ts';
import type {Found} from './found.ts';

const callings =
  /^(?:special(?:it[eé]|ity|ty|isation|it[eé]s|ties)|rpps|adeli|finess|num(?:ero)?_?(?:rpps|finess|adeli)|convention(?:nement)?|secteur(?:_?conventionnement)?|profession)$/i;
const whereabouts =
  /^(?:ville|city|town|commune|cp|zip(?:_?code)?|code_?postal|postal_?code|postcode|adresse|address|street|rue|departement|region|t[ée]l(?:[ée]phone)?|phone(?:_?number)?)$/i;
const stocked =
  /^(?:(?:in_?)?stock|disponib(?:le|ilite)|available|availability|laboratoire|rating|reviews?)$/i;
/** How many: with one thing or two beside it, a number of cases. */
const counts =
  /^(?:count|total|nombre|nb|cas|cases|effectifs?|patients|percent(?:age)?|pourcentage|part|pr[ée]valence|prevalence|fr[ée]q(?:uence)?|doc_?count|hits)$/i;
const mostOfTally = 3;
/** Words of an order, a prescription or a person anywhere: then goods are somebody's. */
const somebodys =
  /cart|panier|basket|order|commande|checkout|purchase|achat|ordonnance|prescri|posolog|patient|qty|quantit[ye]|client|customer|user/i;
/** Somebody's own doctor, or the one they have an appointment with. */
const ownDoctor =
  /traitant|treating|prescri|referring|attending|appointment|rdv|rendez|booking|consultation/i;
/** What a shop lists. */
const shelves = /(?:^|[.[\]])(?:products?|produits?|articles?|catalog(?:ue)?s?|hits)(?:\[\])+$/i;

/** Categories that tell of somebody who is cared for. */
const cared: ReadonlySet<Category> = new Set<Category>([
  'nir',
  'ins',
  'patient-id',
  'amc-member',
  'birth-date',
  'claim',
  'drug',
  'pathology',
  'lab-result',
  'optical-rx',
  'health-note',
]);

/** What is public in a sending, by the path of its object. */
export interface Listed {
  readonly professionals: ReadonlySet<string>;
  readonly goods: ReadonlySet<string>;
  /** How many have what: `{pathologie: 'Diabète', total: 120}`. */
  readonly tallies: ReadonlySet<string>;
}

/** What the names of a sending list; `parentOf` a name is the object that holds it. */
export function listedIn(names: ReadonlySet<string>, parentOf: (name: string) => string): Listed {
  const called = new Map<string, number>();
  const [located, goods, counted] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const sizes = new Map<string, number>();
  for (const name of names) {
    const parent = parentOf(name);
    const key = name.slice(parent.length).replace(/^[.[\]]+|\]$|(?:\[\])+$/g, '');
    sizes.set(parent, (sizes.get(parent) ?? 0) + 1);
    if (key.length > 24) continue;
    if (counts.test(key)) counted.add(parent);
    if (callings.test(key)) called.set(parent, (called.get(parent) ?? 0) + 1);
    else if (whereabouts.test(key)) for (const place of [parent, parentOf(parent)]) located.add(place);
    else if (stocked.test(key)) goods.add(parent);
    if (shelves.test(parent)) goods.add(parent);
  }
  const isPublic = ([place, count]: readonly [string, number]): boolean =>
    (count > 1 || located.has(place)) && !ownDoctor.test(place);
  const professionals = new Set([...called].filter(isPublic).map(([place]) => place));
  const tallies = new Set([...counted].filter((place) => (sizes.get(place) ?? 0) <= mostOfTally));
  return {professionals, goods: isOrder(names) ? new Set() : goods, tallies};
}

/** Goods may be what somebody buys or takes. */
function isOrder(names: ReadonlySet<string>): boolean {
  for (const name of names) if (somebodys.test(name)) return true;
  return false;
}

/** Whether somebody who is cared for is told of beside the professionals. */
export const tellsOfPatient = (found: readonly Found[]): boolean =>
  found.some(({category, how}) => how === 'typed' || cared.has(category));

/**
 * What the name of an entry asks for in the words of any form: a diagnosis, a reason, an examination, a product, a
 * search. A name that only names (`libelle`, `name`) asks for what its object is: `diagnostics[].libelle`.
 */
import {kept, mostNamesKept} from '../kept.ts';
import {tokensOf} from '../vocabulary/tokens.ts';

/** What a name asks for. */
export type Asks =
  | 'illness'
  | 'reason'
  | 'topic'
  | 'title'
  | 'blood'
  | 'speciality'
  | 'drug'
  | 'product'
  | 'search'
  | 'exam'
  | 'fund'
  | 'insurer'
  | 'ward';

const asking: ReadonlyMap<string, Asks> = new Map(
  (
    [
      [
        'illness',
        'diagnostic diagnosi diagnosis condition symptome symptom antecedent maladie pathologie pathology affection illness',
      ],
      ['reason', 'motif reason raison prestation acte'],
      ['topic', 'objet subject sujet'],
      ['blood', 'gs abo rh gpe groupe blood'],
      ['title', 'dt title titre action pagetitle'],
      ['speciality', 'specialite speciality specialty specialisation'],
      ['drug', 'medicament traitement treatment medication drug medicine molecule'],
      ['product', 'produit product designation article'],
      ['exam', 'analyse analysis examen exam test depistage'],
      ['fund', 'caisse regime organisme amo'],
      ['insurer', 'mutuelle complementaire'],
      ['ward', 'service unite'],
      ['search', 'q query search recherche keyword keywords s term'],
    ] as const
  ).flatMap(([asks, words]) => words.split(' ').map((word) => [word, asks] as const)),
);

/** Letters of the names that ask: most names hold none, and are told without being read. */
const mayAsk =
  /diag|cond|ympt|ntec|alad|atho|ffec|lnes|otif|eason|aison|ob|su[bj]|prest|acte|pecial|edic|trai|trea|drug|olec|prod|esig|rtic|item|ntent|titl|titr|action|\bdt\b|\bgs\b|abo|rh|gpe|lood|\bq\b|uer|earch|rech|eyw|\bs\b|term|nalys|exam|test|epist|aiss|egim|rganis|utuel|omplem|roupe|amo|ervi|unite|[.\]](?:libell?e|label|nom|name|te?xte?|display|intitul[eé])$/i;

/** What only says that it names something: what, the object tells. */
const naming = /^(?:libell?e|label|nom|name|te?xte?|display|intitul[eé])$/i;
/** What the objects are that are named so. */
const byHolder: ReadonlyMap<string, Asks> = new Map([
  ...[...asking].filter(([, asks]) => asks === 'illness' || asks === 'drug' || asks === 'reason'),
  ...'ald exoneration'.split(' ').map((word) => [word, 'illness'] as const),
  ...'item product produit article ligne line'.split(' ').map((word) => [word, 'product'] as const),
]);

/** The last key of a name, and the one before it, without places in a list. */
const keysOf = (name: string): readonly string[] =>
  name
    .split(/[.[\]]/)
    .filter((part) => !/^\d*$/.test(part))
    .slice(-2)
    .reverse();

/** What the last word of a name asks for. */
export const asksOf = kept(mostNamesKept, readName);

function readName(name: string): Asks | undefined {
  if (!mayAsk.test(name)) return undefined;
  const [key = '', holder = ''] = keysOf(name);
  if (naming.test(key)) return byHolder.get(tokensOf(holder).at(-1) ?? '');
  const words = key.length > 30 ? [] : tokensOf(key.replace(/^(?:item|content)(?=_?name$)/i, 'product'));
  if (words.length > 4) return undefined;
  const last = asking.get(words.at(-1) ?? '');
  if (/^(?:page|document|action)/.test(words[0] ?? '') && words.length < 3)
    return /^(?:title|titre|name|numero)$/.test(words.at(-1) ?? '') ? 'title' : undefined;
  return (
    asking.get(words[0] ?? '') ??
    (last === 'search' || last === 'product' || last === 'title' ? undefined : last)
  );
}

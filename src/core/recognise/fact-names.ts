/** Names of any use that ask for a fact of health: a diagnosis, a reason, a product, the title of a page. */
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
  | 'search';

const asking: ReadonlyMap<string, Asks> = new Map(
  (
    [
      [
        'illness',
        'diagnostic diagnosi diagnosis condition symptome symptom antecedent maladie pathologie pathology affection illness',
      ],
      ['reason', 'motif reason raison prestation acte'],
      ['topic', 'objet subject sujet'],
      ['blood', 'gs abo rh gpe blood'],
      ['title', 'dt title titre action pagetitle'],
      ['speciality', 'specialite speciality specialty specialisation'],
      ['drug', 'medicament traitement treatment medication drug medicine molecule'],
      ['product', 'produit product designation article'],
      ['search', 'q query search recherche keyword keywords s term'],
    ] as const
  ).flatMap(([asks, words]) => words.split(' ').map((word) => [word, asks] as const)),
);

/** Letters of the names that ask: most names hold none, and are told without being read. */
const mayAsk =
  /diag|cond|ympt|ntec|alad|atho|ffec|lnes|otif|eason|aison|ob|su[bj]|prest|acte|pecial|edic|trai|trea|drug|olec|prod|esig|rtic|item|ntent|titl|titr|action|\bdt\b|\bgs\b|abo|rh|gpe|lood|\bq\b|uer|earch|rech|eyw|\bs\b|term/i;

/** What the last word of a name asks for; `undefined` for most names. */
export function asksOf(name: string): Asks | undefined {
  if (!mayAsk.test(name)) return undefined;
  const key = name.replace(/(?:\[\d*\])+$|\]$/, '').replace(/^.*[.[\]]/, '');
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

/**
 * What titles and addresses are about: departments of a hospital and what a person goes there for; or another domain,
 * or what is only told of (a novel, a debate, a course).
 * Source: identifiers, "URL and page signals"; the specialities of the French order of doctors.
 */
import {keyOf, tokensOf} from '../vocabulary/tokens.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' ').flatMap(tokensOf));

/** Words of a department or a speciality: alone they tell where the person seeks care. */
const departments = listed(
  'oncologie cancérologie oncologue cancérologue psychiatrie psychiatre pédopsychiatrie addictologie addictologue gynécologie gynécologue ' +
    'obstétrique cardiologie cardiologue dermatologie dermatologue vénérologie pneumologie pneumologue neurologie neurologue ' +
    'neurochirurgie gastroentérologie gastro-entérologue hépatologie endocrinologie endocrinologue diabétologie diabétologue ' +
    'néphrologie néphrologue rhumatologie rhumatologue urologie urologue andrologie sexologie sexologue ophtalmologie ' +
    'ophtalmologue ophtalmologiste orthoptie orthoptiste orl hématologie hématologue infectiologie pédiatrie pédiatre gériatrie ' +
    'gériatre radiothérapie chimiothérapie radiologue stomatologie allergologie allergologue proctologie proctologue ' +
    'hémodialyse fertilité infertilité procréation cegidd mammographie coloscopie échographie psychothérapie ' +
    'oncology psychiatry gynecology cardiology dermatology neurology urology nephrology rheumatology endocrinology',
);

/** What a person comes for, in words that stand together. */
const reasons: readonly (readonly string[])[] = [
  'renouvellement lentille, renouvellement ordonnance, dépistage cancer, dépistage ist, dépistage vih, dépistage mst',
  'dépistage covid, test grossesse, suivi grossesse, imagerie médicale, centre radiologie, cabinet radiologie, scanner irm',
  'chirurgie orthopédique, chirurgie bariatrique, chirurgie réfractive, chirurgie cataracte, prise sang, espace patient',
  'dossier patient, portail patient, contact lens renewal, eye exam, patient portal, cancer screening',
]
  .join(', ')
  .split(', ')
  .map((phrase) => keyOf(tokensOf(phrase)));

/** Whether a title's tokens name a department of care, or what one goes there for. */
export function isOfCare(tokens: readonly string[]): boolean {
  if (tokens.some((token) => departments.has(token))) return true;
  return reasons.some((reason) => reason.every((token) => tokens.includes(token)));
}

/** Words of what is only told of, taught or offered as work. */
export const told: ReadonlySet<string> = listed(
  'roman film série podcast livre humour débat sénat sénateur politique horoscope astrologie criminologie ' +
    'formation master faculté concours cursus recrutement emploi internat novel movie jobs career wikipedia auteur',
);

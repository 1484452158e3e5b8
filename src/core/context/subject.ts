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
  'cabinet médical, cabinet dentaire, centre médical, centre dentaire, maison médicale, maison santé, centre santé, espace santé',
  'laboratoire analyses, laboratoire biologie, laboratoire médical, biologie médicale, dossier médical, soin médical, tiers payant',
  'dossier patient, portail patient, contact lens renewal, eye exam, patient portal, cancer screening',
]
  .join(', ')
  .split(', ')
  .map((phrase) => keyOf(tokensOf(phrase)));

/** Words of a place of care, of those who give it or pay for it, and of whom it is for. Source: identifiers, "Health context words". */
const places = listed(
  'hôpital hôpitaux hospitalier hospitalière clinique chu chru pharmacie pharmacien opticien opticienne optique ophtalmo lunettes ' +
    'lentilles audioprothésiste infirmier infirmière kinésithérapeute dentiste médecin téléconsultation patient patiente mutuelle ' +
    'ameli hospital clinic pharmacy optician',
);
/** The same words in another trade: optical fibre, lentils, swimming goggles, what is written about care. */
const trades = listed(
  'fibre recette cuisine corail verte ski natation piscine plongée casque vr illusion réalité beauté esthétique vétérinaire jeu ' +
    'soyez blonde vrac graine légume kg agri épicerie jouet costume déguisement escape game actualité blog article magazine news conseil prix avis comparatif guide définition',
);

/** Whether a page's tokens tell of a trade in which words of care mean something else. */
export const isOfTrade = (tokens: readonly string[]): boolean => tokens.some((token) => trades.has(token));

/** Whether a title's tokens name a department of care, a place of it unless `trade`, or what one goes there for. */
export function isOfCare(tokens: readonly string[], trade: boolean): boolean {
  if (tokens.some((token) => departments.has(token))) return true;
  if (reasons.some((reason) => reason.every((token) => tokens.includes(token)))) return true;
  return !trade && tokens.some((token) => places.has(token));
}

/** Words of what is only told of, taught or offered as work. */
export const told: ReadonlySet<string> = listed(
  'roman film série podcast livre humour débat sénat sénateur politique horoscope astrologie criminologie ' +
    'formation master faculté concours cursus recrutement emploi internat novel movie jobs career wikipedia auteur',
);

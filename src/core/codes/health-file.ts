/**
 * Names of files that hold a document of health: « attestation-droits.pdf », `IMG_ordo_opticien.jpg`,
 * « resultats_analyses.pdf ». Whole words of the vocabulary first; then short ones that only files use.
 * Source: identifiers, VITALE_UP and RX_UP: `coordonnees` contains `ordo`, and 387 words do.
 */
import type {Category} from '../model.ts';
import {isElsewhere, subjectOf} from '../vocabulary/setting.ts';
import {spokenIn} from '../vocabulary/speak.ts';
import {tokensOf} from '../vocabulary/tokens.ts';

/** What a document may tell when a word of these stands in its name. */
const told: ReadonlySet<Category> = new Set<Category>([
  'nir',
  'ins',
  'document-upload',
  'lab-result',
  'health-note',
  'pathology',
  'pregnancy',
  'infectious',
  'drug',
  'optical-rx',
  'pupillary-distance',
  'blood-group',
  'vaccination',
  'disability',
  'allergy',
  'amc-member',
  'amc-org',
  'amo-org',
  'claim',
]);

/** Words, each of whose tokens must stand in the name. */
const phrases: readonly (readonly string[])[] = [
  'ordo, ordonance, ordonnace, vitale, ameli, mutuelle, irm, echographie, echo doppler, radiographie, radio pulmonaire',
  'scanner thoracique, scanner cerebral, mammographie, electrocardiogramme, ecg, biopsie, anapath, anatomopathologie',
  'compte rendu medical, compte rendu hospitalisation, compte rendu operatoire, compte rendu consultation',
  'compte rendu radio, compte rendu examen, compte rendu chirurgie, cr operatoire, cr hospitalisation, cr consultation',
  'resultat analyse, resultat labo, resultat sang, resultat examen, resultat biologie, resultat test covid, resultat pcr',
  'analyse sang, analyse labo, analyse urine, prise sang, bilan sang, bilan sanguin, bilan orthoptique, bilan auditif',
  'feuille soin, attestation droit, attestation secu, attestation tiers payant, carte tiers payant, carte cmu, carte c2s',
  'carte secu, carte securite sociale, carte complementaire sante, attestation ald, protocole soin, certificat medical',
  'dossier medical, courrier medecin, lettre medecin, lettre liaison, arret travail, arret maladie, carnet sante',
  'carnet vaccination, pass sanitaire, certificat vaccination, audiogramme, refraction, prescription, medical report',
  'lab result, blood test, test result, health insurance card, insurance card, discharge summary, medical certificate',
  'prise charge mutuelle, accord prise charge, decompte remboursement, decompte sante, devis optique, devis dentaire',
]
  .join(', ')
  .split(', ')
  .map((phrase) => tokensOf(phrase));

/** Words beside which the others speak of something else: of the law, of an invoice, of what everybody may read. */
const silent: ReadonlySet<string> = new Set(
  (
    'penale juge tribunal loi decret jo legifrance refere template modele facture cgu cgv mentions logo icon tarif presse ' +
    'brochure flyer depliant guide notice manuel procedure communique eau potable specimen vierge air pneu scolaire'
  )
    .split(' ')
    .flatMap(tokensOf),
);

/** Words that name a document of health where everything is about health. */
const soft: ReadonlySet<string> = new Set(
  'resultat resultats analyse analyses bilan examen radio radiographie scanner rx cr attestation labo consultation certificat'.split(
    ' ',
  ),
);
const others =
  /financ|comptab|audience|concour|bac|sondage|reunion|conseil|assemblee|employeur|honneur|habitation|scolari|formation|impot|fiscal|carbone|competence|trafic|vote|election|match|seo/;

/**
 * Whether the name of a file, without its ending, tells a document of health. On a page about health,
 * « resultats » and « compte rendu » are enough.
 */
export function isHealthFile(stem: string, health = false): boolean {
  const tokens = tokensOf(stem);
  if (tokens.some((token) => silent.has(token)) || isLaw(stem) || isElsewhere(subjectOf(tokens)))
    return false;
  const here = new Set(tokens);
  if (phrases.some((phrase) => phrase.every((token) => here.has(token)))) return true;
  const words = tokens.join(' ');
  if (
    health &&
    (tokens.some((token) => soft.has(token)) || words.includes('compte rendu')) &&
    !others.test(words)
  )
    return true;
  return (
    glued.test(words.replaceAll(' ', '')) ||
    spokenIn(words).some(({level, category}) => level === 'strong' && told.has(category))
  );
}

/** « Ordonnance n° 2005-1516 » is a law. */
const isLaw = (stem: string): boolean =>
  /ordonnance[\s_-]*(?:n[°o]?[\s_-]*)?(?:19|20)\d\d[\s_-]\d{2,4}(?!\d)(?![\s_-]\d)/i.test(stem);

/** Written as one word. */
const glued =
  /^(?:\d*|img|scan|photo|copie)(?:carte|attest[a-z]*|droits?)(?:de|la|a|d)?(?:vitale|secu|ameli|droits?|mutuelle)(?:recto|verso|\d*)$/;

/**
 * The setting that words make: about health, or about another domain (animals, plants, buildings, software, games,
 * charts, goods, cars, payments), whose sex, « symptômes », axis and « prélèvement » are no one's health.
 */
import {kept} from '../kept.ts';
import {tokensOf} from './tokens.ts';

/** Words by the setting they make. Health: the project's vocabulary, "Health context words". */
const words = {
  health:
    'patient patiente santé soin médical médicale médicaux labo laboratoire biologie opticien optique ophtalmo lunettes ' +
    'lentilles pharmacie pharmacien hôpital clinique hospitalisation hospitalier mutuelle ameli vitale infirmier infirmière ' +
    'maternité dentiste kinésithérapeute malade prescription ordonnance consultation dépistage health hospital clinic clinical ' +
    'medical healthcare',
  animal:
    'animal animaux chien chienne chiot chatte chaton félin canin équin cheval chevaux jument poulain poney bovin bovine ovin ovine caprin ' +
    'porcin vache veau brebis chèvre agneau lapin furet rongeur reptile volaille troupeau cheptel bétail élevage éleveur parcelle ' +
    'vétérinaire veto refuge adoption pet dog puppy kitten horse cattle livestock breed veterinary veterinarian chenil ' +
    'toilettage croquette vêlage agnelage poulinage chppi chp leucose coryza parvovirose leishmaniose',
  grown:
    'vigne vignoble viticulture rosier plante végétal végétaux semis semence engrais hectare phytosanitaire tomate arbre arbuste ' +
    'jardin jardinage fongicide herbicide pesticide insecticide récolte verger potager pelouse agricole agriculture agronomie ' +
    'agronomique agriculteur mildiou oïdium sol sylviculture bouillie bordelaise cultivar crop soil plant pest',
  built:
    'façade humidité toiture maçonnerie béton charpente énergétique dpe amiante termite chaudière copropriété immobilier ' +
    'plomberie étanchéité infiltration bâti radon roof concrete masonry',
  software:
    'bug helpdesk informatique électroménager sav stacktrace backtrace repro reproduce commit repository compiler linter crash software logiciel debugger panne régression ' +
    'hotfix antivirus segfault nullpointer traceback webhook endpoint kubernetes docker sprint backlog jira changelog',
  tried: 'abtest experiment expérimentation variant variante rollout',
  goods:
    'stock péremption fournisseur achat vente revendeur supplier inventory grossiste production fabricant fabrication ' +
    'catalogue catalog campagne ingrédient recette kcal calorie',
  worn: 'kimono maillot pointure vêtement tee-shirt tshirt textile chaussure garment',
  civil:
    'passeport passport mairie urbanisme permis notaire coiffeur coiffure garage chantier travaux artisan immobilier',
  legal: 'legifrance jurisprudence décret tribunal quinquennale biennale nullité',
  funded: 'financeur opco cpf stage stagiaire apprenti alternance étudiant',
  driven:
    'véhicule vehicle voiture kilométrage kilomètre carrosserie garage pneu carburant conducteur sinistre moto motard ' +
    'automobile embrayage',
  traded:
    'colis commande billet panier livraison expédition trajet longueur largeur profondeur parcel shipment cart ' +
    'douane douanier tarifaire importation exportateur incoterm marchandise train avion bagage hôtel passager voyageur',
  played:
    'golf golfeur hcp slope turf tiercé pronostic game gamer player joueur personnage character anime manga quest npc mmorpg guild ' +
    'boss loot',
  drawn:
    'segment radiu mesh geometry material texture camera scene canva shader style chart graph plot three webgl svg css cube cone torus ' +
    'bike vélo moteur engine primitive viewport performance layout',
  paid: 'iban sepa mandat mensualité échéance virement debit rib',
} as const;

export type Kind = keyof typeof words;

/** Words that name their subject in a heading, a title or an answer; in a label they may stand beside anything. */
const subjects: {readonly [K in Kind]?: string} = {
  animal: 'chat',
  built: 'bâtiment immeuble mur',
  legal: 'loi législation juridique',
  software:
    'pointer thread runtime server database query serveur crash crashe disque redémarrage reboot patch timeout',
  driven: 'auto habitation',
};

/** The kinds of setting that a text makes. */
export type Setting = ReadonlySet<Kind>;

type Kinds = ReadonlyMap<string, readonly Kind[]>;

const isKind = (key: string): key is Kind => Object.hasOwn(words, key);

function kindsOf(table: {readonly [K in Kind]?: string}): Kinds {
  const kinds = new Map<string, Kind[]>();
  for (const [kind, text] of Object.entries(table))
    for (const token of text.split(' ').flatMap(tokensOf))
      if (isKind(kind)) kinds.set(token, [...(kinds.get(token) ?? []), kind]);
  return kinds;
}

const ofWords = kindsOf(words);
const ofSubjects = kindsOf(subjects);

const none: Setting = new Set();

/** The setting of a few tokens. */
export function settingOf(tokens: readonly string[]): Setting {
  const plain = found(tokens, ofWords);
  return plain === undefined && isCat(tokens) ? ofAnimals : (plain ?? none);
}

const ofAnimals: Setting = new Set<Kind>(['animal']);
/** Beside these words a « chat » is an animal; elsewhere a label's may be a talk. */
const ofCats: ReadonlySet<string> = new Set(
  'nom race age sexe poid vaccin sterilise puce tatouage litiere numero photo'.split(' '),
);

const isCat = (tokens: readonly string[]): boolean =>
  tokens.includes('chat') && tokens.some((token) => ofCats.has(token));

/** The setting of the tokens of a heading, a title or an answer, which name their subject. */
export function subjectOf(tokens: readonly string[]): Setting {
  const isTalk = tokens.includes('chat') && tokens.some((token) => talk.has(token));
  const named = isTalk ? tokens.filter((token) => token !== 'chat') : tokens;
  const [plain, more] = [found(tokens, ofWords), found(named, ofSubjects)];
  if (plain === undefined || more === undefined) return plain ?? more ?? none;
  return new Set([...plain, ...more]);
}

/** Domains in which no one's own health is told. */
const elsewhere: readonly Kind[] = [
  'animal',
  'grown',
  'built',
  'software',
  'driven',
  'played',
  'legal',
  'worn',
];

/** Whether a setting is of another domain than a person and what they pay. */
export function isElsewhere(setting: Setting): boolean {
  return elsewhere.some((kind) => setting.has(kind));
}

/** Beside these words a « chat » is a talk. */
const talk: ReadonlySet<string> = new Set(
  'ligne direct live medecin docteur support conseiller bot message video'.split(' '),
);

function found(tokens: readonly string[], kinds: Kinds): Setting | undefined {
  let all: Kind[] | undefined;
  for (const token of tokens) {
    for (const kind of kinds.get(token) ?? []) {
      all ??= [];
      if (!all.includes(kind)) all.push(kind);
    }
  }
  return all === undefined ? undefined : shared(all.join(' '));
}

/** One set for each mixture of kinds: keys come by the ten thousand. */
const shared = kept(500, (kinds): Setting => new Set(kinds.split(' ').filter(isKind)));

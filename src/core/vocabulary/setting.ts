/**
 * The setting that a form's words make: about health, or about animals, goods, cars and payments, whose
 * sex, stock, « symptômes » and « prélèvement » are no one's health.
 */
import {tokensOf} from './tokens.ts';

/** Words by the setting they make. Health: the project's vocabulary, "Health context words". */
const words = {
  health:
    'patient patiente santé soin médical médicale médicaux labo laboratoire biologie opticien optique ophtalmo lunettes ' +
    'lentilles pharmacie pharmacien hôpital clinique hospitalisation hospitalier mutuelle ameli vitale infirmier infirmière ' +
    'maternité dentiste kinésithérapeute malade prescription ordonnance consultation health hospital clinic clinical',
  animal:
    'animal animaux chien chienne chiot chaton cheval chevaux bovin ovin caprin troupeau bétail élevage éleveur parcelle ' +
    'vétérinaire refuge adoption pet dog puppy kitten livestock breed',
  goods:
    'stock péremption fournisseur achat vente revendeur supplier inventory grossiste production fabricant fabrication ' +
    'catalogue campagne ingrédient recette kcal calorie',
  civil:
    'passeport passport mairie urbanisme permis notaire coiffeur coiffure garage chantier travaux artisan immobilier',
  funded: 'financeur opco cpf stage stagiaire apprenti alternance étudiant',
  driven:
    'véhicule vehicle voiture kilométrage kilomètre carrosserie garage pneu carburant conducteur sinistre',
  traded:
    'colis commande billet panier livraison expédition trajet longueur largeur profondeur parcel shipment cart ' +
    'douane douanier tarifaire importation exportateur incoterm marchandise',
  played: 'golf golfeur hcp slope turf tiercé pronostic',
  drawn: 'segment radiu mesh geometry material vertex texture camera scene canva shader',
  paid: 'iban sepa mandat mensualité échéance virement debit rib',
} as const;

export type Kind = keyof typeof words;

/** The kinds of setting that a text makes. */
export type Setting = ReadonlySet<Kind>;

const kinds = new Map<string, Kind[]>();
const known: readonly Kind[] = [
  'health',
  'animal',
  'goods',
  'civil',
  'funded',
  'driven',
  'traded',
  'paid',
  'played',
  'drawn',
];
for (const kind of known)
  for (const token of words[kind].split(' ').flatMap(tokensOf))
    kinds.set(token, [...(kinds.get(token) ?? []), kind]);

const none: Setting = new Set();

/** The setting of a few tokens. */
export function settingOf(tokens: readonly string[]): Setting {
  let found: Set<Kind> | undefined;
  for (const token of tokens) {
    for (const kind of kinds.get(token) ?? []) {
      found ??= new Set();
      found.add(kind);
    }
  }
  return found ?? none;
}

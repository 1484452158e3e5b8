/** How a person uses each site of the sample portal: what is typed, what is clicked, what is next. */
import type {RuleId} from '../../src/core/model.ts';
import type {Page} from '../rig/page.ts';

export interface Visit {
  readonly name: string;
  readonly url: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly submit: string;
  /** An element of the page that comes after. */
  readonly done: string;
  /** Rules that the extension must see broken by what was sent. */
  readonly expects: readonly RuleId[];
}

export const optician: Visit = {
  name: 'Optique Lumière',
  url: 'http://optique-lumiere.test/ordonnance',
  typed: {
    '#nom': 'Durand',
    '#prenom': 'Camille',
    '#naissance': '12/05/1985',
    '#nir': '1 85 05 78 999 901 39',
    '#mutuelle': 'Mutuelle Exemple',
    '#adherent': '00741852',
    '#od-sphere': '-2,25',
    '#od-cylindre': '-0,50',
    '#od-axe': '90',
    '#og-sphere': '-1,75',
    '#ecart': '63',
  },
  submit: '#envoyer',
  done: '#merci',
  expects: ['plain-http', 'third-party'],
};

export const laboratory: Visit = {
  name: 'Laboratoire Bioval',
  url: 'https://labo-bioval.test/resultats',
  typed: {'#nir': '2 84 05 88 321 025 32', '#numero': 'BV-2026-0042'},
  submit: '#consulter',
  done: '#resultats',
  expects: ['data-in-address', 'third-party'],
};

export const claim: Visit = {
  name: 'Tiers payant Direct',
  url: 'https://tierspayant-direct.test/prise-en-charge',
  typed: {
    '#nir': '1850578999901',
    '#cle': '39',
    '#beneficiaire': 'Durand',
    '#naissance': '12/05/1985',
    '#amc': '99999999',
    '#adherent': '00741852',
    '#montant': '389,00',
  },
  submit: '#demander',
  done: '#enregistree',
  expects: ['third-party'],
};

export const practice: Visit = {
  name: 'Cabinet Paisible',
  url: 'https://cabinet-paisible.test/rendez-vous',
  typed: {
    '#nom': 'Durand',
    '#prenom': 'Camille',
    '#nir': '1 85 05 78 999 901 39',
    '#motif': 'Renouvellement de traitement',
  },
  submit: '#demander',
  done: '#merci',
  expects: [],
};

export async function fill(page: Page, visit: Visit): Promise<void> {
  await page.goto(visit.url);
  for (const [selector, text] of Object.entries(visit.typed)) await page.type(selector, text);
}

export async function submit(page: Page, visit: Visit): Promise<void> {
  await page.click(visit.submit);
  await page.waitFor(`document.querySelector('${visit.done}') && document.readyState === 'complete'`);
}

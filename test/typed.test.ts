/** What was typed and is sent: found again in whatever form, and not where anybody's page says the same. */
import {describe, expect, it} from 'vitest';
import {inspect} from '../src/core/inspect.ts';
import type {Category, Hit, Watched} from '../src/core/model.ts';

type Values = readonly (readonly [Category, string])[];

function hitsOf(values: Values, sent: unknown): readonly Hit[] {
  const watched = values.map(([category, value]): Watched => ({category, value, certainty: 'certain'}));
  const text = typeof sent === 'string' ? sent : JSON.stringify(sent);
  const body = {kind: 'bytes', bytes: new TextEncoder().encode(text), cut: false} as const;
  return inspect({method: 'POST', url: 'https://portail.example/envoi', body}, {watched, health: true}).hits;
}

const typedIn = (values: Values, sent: unknown) =>
  hitsOf(values, sent).filter(
    ({how, category}) => how === 'typed' && values.some(([one]) => one === category),
  );

const nir: Values = [['nir', '2 85 05 78 006 084 41']];
const born: Values = [['birth-date', '12/05/1985']];
const phone: Values = [['phone', '06 12 34 56 78']];
const morel: Values = [['name', 'Sandrine Morel']];
const mail: Values = [['email', 'jeanne.martin+labo@exemple.test']];
const vertigo: Values = [
  ['health-note', 'Je souffre de vertiges depuis trois semaines, surtout le matin en me levant.'],
];
const keys = (text: string) => ({events: text.split('').map((k) => ({k, type: 'keydown'}))});

describe('what was typed is found for certain', () => {
  it.each<[string, Values, unknown]>([
    ['a NIR without its key', nir, {x: '2850578006084'}],
    ['a NIR of 13 sent with its key', [['nir', '2850578006084']], {x: '285057800608441'}],
    ['a NIR in two halves in the other order', nir, 'b=00608441&a=2850578'],
    ['a NIR key by key', nir, keys('285057800608441')],
    ['a NIR in the name of a file', nir, {fichier: 'ordonnance_285057800608441.pdf'}],
    [
      'a NIR in the numbers of an object',
      nir,
      {n: {sexe: 2, annee: 85, mois: 5, dept: 78, commune: 6, ordre: 84, cle: 41}},
    ],
    ['a birth date in ISO', born, {x: '1985-05-12'}],
    ['a birth date with its time', born, {x: '1985-05-12T00:00:00Z'}],
    ['a birth date of midnight in Paris', born, {x: '1985-05-11T22:00:00.000Z'}],
    ['a birth date without zeros', born, {x: '12/5/1985'}],
    ['a birth date of two figures', born, {x: '12/05/85'}],
    ['a birth date in words', born, {x: '12 mai 1985'}],
    ['a birth date in English words', born, {x: 'May 12, 1985'}],
    ['a birth date in seconds', born, {dob: 484704000}],
    ['a birth date in milliseconds', born, {x: 484704000000}],
    ['a birth date in three fields', born, 'jour=12&mois=5&annee=1985'],
    ['a birth date in three fields, year first', born, {bday_year: '1985', bday_month: '5', bday_day: '12'}],
    ['a birth date with its month in letters', born, 'jour=12&mois=mai&annee=1985'],
    ['a phone number with +33', phone, {x: '+33612345678'}],
    ['a phone number with 0033', phone, {x: '0033 6 12 34 56 78'}],
    ['a phone number without zero', phone, {x: 612345678}],
    ['a phone number with its country apart', phone, {cc: '+33', n: '612345678'}],
    ['names in the other order', morel, {m: 'MOREL Sandrine'}],
    ['a mailbox without its tag', mail, {x: 'jeanne.martin@exemple.test'}],
    ['a mailbox in letters', mail, {x: 'jeanne.martin (at) exemple.test'}],
    ['names in two fields, last name first', morel, {ln: 'Morel', fn: 'Sandrine'}],
    ['a sentence key by key', vertigo, keys('Je souffre de vertiges depuis trois semaines')],
    ['a sentence letter by letter', vertigo, {w: 'Je souffre de vertiges depuis trois semaines'.split('')}],
    [
      'usual names side by side',
      [
        ['name', 'Dupont'],
        ['name', 'Jeanne'],
      ],
      {u: 'jeanne.dupont'},
    ],
    ['a ligature in two letters', [['name', 'Lecœur']], {a: 'LECOEUR'}],
    ['Cyrillic capitals', [['name', 'Иванова']], {a: 'ИВАНОВА'}],
    ['a short name without accent', [['name', 'Léa']], {prenom: 'lea'}],
    ['a member’s number without zeros', [['amc-member', '00123456789']], {x: '123456789'}],
    ['a drug', [['drug', 'Lévothyrox 75 µg']], {x: 'levothyrox 75 µg'}],
    ['a sentence in part', vertigo, {q: 'vertiges depuis trois semaines surtout le matin'}],
    [
      'a usual name beside a birth date',
      [
        ['name', 'Martin'],
        ['birth-date', '12/05/1985'],
      ],
      {a: 'Martin', b: '12/05/1985'},
    ],
  ])('%s', (_, values, sent) => {
    expect(typedIn(values, sent).map(({certainty}) => certainty)).toContain('certain');
  });
});

describe('what many people type is never certain', () => {
  const answers =
    'Aucune;aucun;Autre;Consultation;Contrôle;Non concerné;Négatif;Mutuelle;Rien;non merci;Ne sais pas;Néant;Renouvellement;Normal;Rien à signaler;Première consultation;100000;123456;2024-03-14'.split(
      ';',
    );
  it.each(answers.map((answer) => [answer]))('%s, as an answer of health', (answer) => {
    const values: Values = [
      ['pathology', answer],
      ['appointment-reason', answer],
    ];
    const sent = {page: answer, items: [{label: `Voir : ${answer}`, t: `${answer}T10:00:00Z`}]};
    expect(typedIn(values, sent)).toEqual([]);
  });

  it.each<[Category, string, unknown]>([
    ['name', 'Rose', {color: 'rose'}],
    ['name', 'Petit', {size: 'petit'}],
    ['name', 'Blanc', {color: 'Blanc'}],
    ['name', 'Leblanc', {t: 'Le blanc est une couleur'}],
    ['name', 'Lagarde', {t: 'Changer la garde-robe'}],
    ['name', 'Boucher', {t: 'Chez le boucher du coin'}],
    ['name', 'Fontaine', {t: 'Place de la fontaine'}],
    ['name', 'Martin', {brand: 'Aston Martin DB5'}],
    ['name', 'Laurent', {t: 'Yves Saint Laurent parfum'}],
    ['name', 'Florence', {t: 'Séjour à Florence'}],
    ['name', 'Chrome', {ua: 'Chrome/130'}],
    ['name', 'France', {pays: 'France'}],
    ['sex', 'Homme', {cat: 'homme'}],
    ['allergy', 'Néant', {filtre: 'neant'}],
    ['health-note', 'Bonjour, merci beaucoup', {t: 'Bonjour, merci beaucoup de votre visite'}],
    ['health-note', 'Je ne peux pas venir le matin', {t: 'Je ne peux pas ouvrir le matin'}],
    [
      'health-note',
      'Je voudrais un rendez-vous pour mardi matin',
      {t: 'Prenez un rendez-vous pour mardi matin : cliquez ici'},
    ],
    ['optical-rx', '90', {axis: 90, chart: 'bar'}],
  ])('%s %s in %j is left alone', (category, value, sent) => {
    expect(typedIn([[category, value]], sent)).toEqual([]);
  });

  it.each<[Category, string, unknown]>([
    ['address', 'Paris', {stores: ['Lyon', 'Paris', 'Lille']}],
    ['name', 'Martin', {x: 'Martin'}],
    ['birth-date', '01/01/2000', {epoch: '2000-01-01', x: 1}],
    ['birth-date', '10/10/2010', {a: 10, b: 10, c: 2010}],
    ['biometric-measure', '180', {height: 180, width: 320}],
    ['biometric-measure', '70', {weight: 70, sku: 'A'}],
    ['drug', 'Doliprane', {t: 'Notre dossier sur le Doliprane et ses usages'}],
  ])('%s %s in %j is likely at most', (category, value, sent) => {
    expect(typedIn([[category, value]], sent).map(({certainty}) => certainty)).not.toContain('certain');
  });
});

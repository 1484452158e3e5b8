/** Records that real payloads hold, and that mean work by the ten thousand: for fuzzing and the bench, at any size. */
import {gzipSync} from 'node:zlib';
import fc from 'fast-check';

/** What a record is made from: its number, and a number that no other has. */
type Make = (at: number, any: number) => unknown;

const words =
  'douleur patient vaccin grossesse allergie traitement ordonnance mutuelle nir glycemie sphere cylindre axe motif medecin prescription'.split(
    ' ',
  );
const word = (any: number): string => words[any % words.length] ?? '';
const bytes = (any: number, length: number): Buffer =>
  Buffer.from(Array.from({length}, (_, at) => (Math.imul(any + at, 2_654_435_761) >>> 24) & 255));

/** Each shape of a record, by its name. */
export const records: Readonly<Record<string, Make>> = {
  'speaking names': (at, any) => ({[`${word(any)}_${any.toString(36)}_${word(at)}`]: at}),
  'numbered names': (at) => ({[`motifConsultation${at}`]: `v${at}`}),
  'objects by id': (at, any) => ({[bytes(any, 12).toString('hex')]: {nom: `Durand${at}`, motif: 'x'}}),
  floats: (_, any) => any / 4_294_967_296,
  points: (_, any) => ({x: any / 1e9, y: -any / 1e8, z: any % 7}),
  'spaced numbers': (at) => `1 85 05 78 999 901 ${10 + (at % 80)}`,
  'bare numbers': (at) => String(185_057_899_990_139 + at),
  dates: (_, any) => ({dateNaissance: `19${10 + (any % 90)}-05-12`, d: '12/05/1985'}),
  persons: (at, any) => ({
    nom: `Durand${any.toString(36)}`,
    prenom: 'Hildegarde',
    telephone: `06 12 ${10 + (at % 80)} 56 78`,
  }),
  remarks: (at) => ({commentaire: `mal de ventre ${at} et ${word(at)} enceinte`, motif: `grossesse ${at}`}),
  complaints: () =>
    'je suis diabétique et mon médecin m’a prescrit un traitement pour des douleurs au ventre',
  sentences: (at, any) => `Bonjour, un rendez-vous pour mon ${word(at)} avec le docteur ${any.toString(36)}.`,
  'optical notations': (at) => `OD -2.25 (-0.75) ${at % 180}° Add 2.00`,
  eyes: () => ({od: {sphere: -2.25, cylindre: -0.5, axe: 90}, og: {sphere: -1.5}}),
  'named codes': (at) => `LPP 2204321 CIM-10 J45.${at % 9}`,
  systems: () => ({system: 'http://loinc.org', code: '2345-7'}),
  results: (at) => ({label: `Glycémie ${at % 9}`, value: '1,26', unit: 'g/L'}),
  outcomes: (at) => ({test: `PCR ${at}`, statut: 'Positif'}),
  'labels and values': (at) => ({name: `${word(at)}${at}`, value: `v${at}`}),
  questions: (at) => ({question: `Avez-vous déjà eu une ${word(at)} ${at} ?`, answer: 'oui'}),
  'base64 of noise': (_, any) => bytes(any, 20).toString('base64'),
  'long base64 of noise': (_, any) => bytes(any, 200).toString('base64'),
  'base64 of text': (at) => Buffer.from(`Une phrase ${at} de texte`).toString('base64'),
  'gzip in base64': (at) => gzipSync(`texte ${at}`).toString('base64'),
  'hex of noise': (_, any) => bytes(any, 10).toString('hex'),
  hashes: (_, any) => bytes(any, 16).toString('hex'),
  'mixed case': (_, any) => `${any.toString(36).toUpperCase()}${any.toString(36)}Ab`,
  'lists of codes': (_, any) => [...bytes(any, 10)],
  'codes in a text': (_, any) => [...bytes(any, 10)].join(','),
  addresses: (at, any) =>
    `https://a.test/p/${any}?q=${word(at)}&u=${encodeURIComponent(`https://b.test/?x=${at}`)}`,
  'documents in a text': (at) => JSON.stringify({a: at, nom: `x${at}`}),
  'markup in a text': (at) => `<a><b>${at}</b></a>`,
  'forms in a text': (at, any) => `a=1&b=${at}&c=${any}`,
  'data addresses': (_, any) => `data:text/plain;base64,${bytes(any, 30).toString('base64')}`,
  'percent escapes': (_, any) => `%C3%A9%20${any.toString(36)}`,
  'quoted printable': (_, any) => `=C3=A9=31=32${any}`,
  'wide figures': (_, any) => `１８５０５${any}`,
  emoji: (at) => `😀${at}`,
  'what is said of somebody': () => ({enceinte: true, fumeur: true, asthme: true}),
  resources: (at) => ({
    resource: {
      resourceType: 'Observation',
      code: {coding: [{system: 'http://loinc.org', code: '2345-7', display: 'Glucose'}], text: 'Glycémie'},
      subject: {reference: `Patient/${at}`, display: 'Durand'},
      valueQuantity: {value: 1.26, unit: 'g/L'},
    },
  }),
};

/** A list of one shape, of about a size in characters; `seed`: where its numbers begin. */
export function listOf(make: Make, size: number, seed: number): string {
  const parts: string[] = [];
  for (let [length, at, any] = [2, 0, seed]; length < size; at += 1) {
    any = (Math.imul(any, 1_664_525) + 1_013_904_223) >>> 0;
    const part = JSON.stringify(make(at, any));
    parts.push(part);
    length += part.length + 1;
  }
  return `[${parts.join(',')}]`;
}

/** A list of any shape. */
export const listedRecords = (size: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...Object.values(records)), fc.integer({min: 1, max: 4_000_000_000}))
    .map(([make, seed]) => listOf(make, size - 300, seed));

/**
 * HPRIM Santé 2.x, the French exchange of laboratories (hprim.org; after ASTM E1238): segments of fields
 * behind a header `H|` and its delimiters, a segment `A` going on with the one before it. Also the way in
 * to HPRIM Médecin, its elder.
 */
import {letterValues} from './hprim-letter.ts';
import type {Piece, Pieces} from './piece.ts';
import {type Delimiters, readSegment, type Words} from './segments.ts';

/** What the fields hold, in words that the vocabulary knows. */
const fieldWords: ReadonlyMap<string, string> = new Map([
  ['P.2', 'identifiant patient'],
  ['P.3', 'identifiant patient'],
  ['P.4', 'numero dossier patient'],
  ['P.5', 'nom patient'],
  ['P.5.2', 'prenom patient'],
  ['P.5.3', 'prenoms patient'],
  ['P.6', 'nom jeune fille'],
  ['P.7', 'date naissance'],
  ['P.8', 'sexe'],
  ['P.10', 'adresse patient'],
  ['P.10.5', 'code postal'],
  ['P.12', 'telephone patient'],
  ['P.13', 'medecin traitant'],
  ['P.16', 'taille patient'],
  ['P.17', 'poids patient'],
  ['P.18', 'diagnostic patient'],
  ['P.19', 'traitement medical'],
  ['P.25', 'situation familiale'],
  ['OBR.4', 'analyses medicales'],
  ['OBR.7', 'date prelevement'],
  ['OBR.13', 'renseignements cliniques'],
  ['OBR.16', 'medecin prescripteur'],
  ['OBX.3', 'code analyse'],
  ['OBX.5', 'resultat analyse'],
  ['OBX.6', 'unite analyse'],
  ['AP.6', 'nir assure'],
  ['AC.6', 'numero adherent mutuelle'],
  ['ACT.4', 'acte medical'],
  ['C.3', 'commentaire medical'],
]);

const opening = /^\s{0,4}H([^\w\s])([^\w\s])([^\w\s])([^\w\s])([^\w\s])(?:\1|$|[\r\n])/;

/** The named values of an HPRIM text, Santé or Médecin, at most `most`; `undefined` when it is neither. */
export const hprimValues = (text: string, most: number): Pieces | undefined =>
  messageValues(text, most) ?? letterValues(text, most);

function messageValues(text: string, most: number): Pieces | undefined {
  const marks = delimitersOf(text);
  if (marks === undefined) return undefined;
  const pieces: Piece[] = [];
  let whole = true;
  let label = '';
  const words: Words = (segment, field, component, repetition) => {
    if (segment === 'OBX' && field === 3) label = labelOf(repetition);
    const key = `${segment}.${field}`;
    const known = fieldWords.get(`${key}.${component}`) ?? fieldWords.get(key) ?? '';
    return key === 'OBX.5' && label !== '' ? `${known} ${label}` : known;
  };
  for (const line of linesOf(text, marks.field)) {
    if (pieces.length > most) break;
    if (isSegment(line, marks.field)) readSegment(line, marks, words, pieces, most + 1);
    else {
      whole = false;
      pieces.push(['', line]);
    }
  }
  const cut = pieces.length > most;
  return {pieces: pieces.slice(0, most), whole: whole && !cut, cut};
}

function delimitersOf(text: string): Delimiters | undefined {
  const match = opening.exec(text.slice(0, 16));
  if (match === null) return undefined;
  const [, field = '', first = '', second = '', mark = '', subcomponent = ''] = match;
  return {field, component: first, repetition: second, escape: mark, subcomponent};
}

/** Segments, each with what its `A` lines add to it. */
function linesOf(text: string, field: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split(/[\r\n]+/)) {
    const bare = line.trim();
    if (bare.startsWith(`A${field}`)) lines.push(`${lines.pop() ?? ''}${bare.slice(2)}`);
    else if (bare !== '') lines.push(bare);
  }
  return lines;
}

const isSegment = (line: string, field: string): boolean => {
  const end = line.indexOf(field);
  return /^[A-Z]{1,3}$/.test(end < 0 ? line.slice(0, 9) : line.slice(0, Math.min(end, 9)));
};

const labelOf = ([code = '', text = '']: readonly string[]): string =>
  (text === '' ? code : text)
    .replace(/[.[\]/]/g, ' ')
    .slice(0, 60)
    .trim();

/**
 * HL7 v2 messages (HL7 v2.5.1 chapter 2), bare, in a batch or framed by MLLP: every component under its
 * position and what it is (`PID.5.1 nom patient`). The INS stands in PID-3, told by the OID of its authority.
 * Source of the OIDs: ANS, "Liste des OID des autorités d'affectation des INS".
 */
import {hl7Words} from './hl7-words.ts';
import type {Piece, Pieces} from './piece.ts';
import {type Delimiters, readSegment, type Words} from './segments.ts';

const opening = /^(?:MSH|FHS|BHS)([^\w\s])([^\w\s])([^\w\s])([^\w\s])([^\w\s])?/;

/** The named components of an HL7 v2 message, at most `most`; `undefined` when a text is none. */
export function hl7Values(text: string, most: number): Pieces | undefined {
  const bare = unframed(text);
  const marks = delimitersOf(bare);
  if (marks === undefined) return undefined;
  const pieces: Piece[] = [];
  let whole = true;
  let label = '';
  const words: Words = (segment, field, component, repetition) => {
    if (segment === 'OBX' && field === 3) label = labelOf(repetition);
    return wordsOf(segment, field, component, repetition, segment === 'OBX' && field === 5 ? label : '');
  };
  for (const line of bare.split(/[\r\n]+/)) {
    if (pieces.length > most) break;
    if (isSegment(line, marks)) readSegment(line, marks, words, pieces, most + 1);
    else if (line.trim() !== '') {
      whole = false;
      pieces.push(['', line]);
    }
  }
  const cut = pieces.length > most;
  return {pieces: pieces.slice(0, most), whole: whole && !cut, cut};
}

/** Without the marks of MLLP: a vertical tab before, a file separator behind. */
const unframed = (text: string): string => text.replaceAll('\v', '\n').replaceAll('\u001c', '\n').trim();

function delimitersOf(text: string): Delimiters | undefined {
  const match = opening.exec(text.slice(0, 12));
  if (match === null) return undefined;
  const [, field = '', component = '', repetition = '', mark = '', fifth = field] = match;
  // The fourth encoding character may be missing: then the field ends there.
  return {field, component, repetition, escape: mark, subcomponent: fifth === field ? '' : fifth};
}

const isSegment = (line: string, {field}: Delimiters): boolean =>
  /^[A-Z][A-Z\d]{2}/.test(line) && (line.length === 3 || line[3] === field);

const insOid = /(?:^|[^\d.])1\.2\.250\.1\.213\.1\.4\.(8|9|10|11)(?:[^\d.]|$)/;

function wordsOf(
  segment: string,
  field: number,
  component: number,
  repetition: readonly string[],
  label: string,
): string {
  // Behind the identifier stand its authority and its type, which are no identifiers.
  if (segment === 'PID' && field === 3) {
    if (component !== 1) return '';
    const [, arc] = insOid.exec(repetition[3] ?? '') ?? [];
    if (arc === undefined) return 'identifiant patient';
    return arc.length > 1 ? 'matricule ins test' : 'matricule ins';
  }
  const key = `${segment}.${field}`;
  const known = hl7Words.get(`${key}.${component}`) ?? hl7Words.get(key) ?? '';
  return label === '' ? known : `${known} ${label}`;
}

/** What an observation measures, in the sender's words: its result is named after it. */
const labelOf = ([code = '', text = '']: readonly string[]): string =>
  (text === '' ? code : text)
    .replace(/[.[\]/]/g, ' ')
    .slice(0, 60)
    .trim();

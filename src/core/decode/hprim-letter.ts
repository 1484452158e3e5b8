/**
 * HPRIM Médecin, the letters of laboratories and hospitals to doctors: twelve header lines in a fixed
 * order, the patient's NIR the eighth, then a text, then results as `RES|label|code|type|result|unit|…`.
 * Source: HPRIM, "Protocole HPRIM Médecin" (hprim.org), header and LAB block.
 */
import type {Piece, Pieces} from './piece.ts';

const header = [
  'code patient',
  'nom patient',
  'prenom patient',
  'adresse 1',
  'adresse 2',
  'code postal ville',
  'date naissance',
  'nir patient',
  'numero dossier patient',
  'date dossier',
  'medecin expediteur',
  'medecin destinataire',
] as const;

/** `RES|label|code|type|result|unit|low|high|abnormal|status`, and a result once more in another unit. */
const resultWords: ReadonlyMap<number, string> = new Map([
  [1, 'analyse'],
  [2, 'code analyse'],
  [4, 'resultat analyse'],
  [5, 'unite analyse'],
  [6, 'norme basse'],
  [7, 'norme haute'],
  [10, 'resultat analyse'],
]);

const date = /^\d{2}[/.-]?\d{2}[/.-]?(?:\d{2}|\d{4})$/;

/** The named lines of an HPRIM Médecin letter, at most `most`; `undefined` when a text is none. */
export function letterValues(text: string, most: number): Pieces | undefined {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  if (!isHeader(lines)) return undefined;
  const pieces: Piece[] = [];
  for (const [at, words] of header.entries()) addLine(pieces, `hprim.${at + 1} ${words}`, lines[at] ?? '');
  const free: string[] = [];
  for (const line of lines.slice(header.length)) {
    if (pieces.length > most) break;
    if (line.startsWith('RES|')) addResult(pieces, line);
    else if (line.trim() !== '' && !/^\*{4}[A-Z]{1,20}\*{4}$/.test(line.trim())) free.push(line);
  }
  addLine(pieces, 'hprim.13 compte rendu medical', free.join('\n'));
  const cut = pieces.length > most;
  return {pieces: pieces.slice(0, most), whole: !cut, cut};
}

function addLine(pieces: Piece[], name: string, line: string): void {
  const value = line.trim();
  if (value !== '') pieces.push([name, value]);
}

/** A postcode, a birth date, a NIR or nothing, a date: four lines that stand so in no other text. */
function isHeader(lines: readonly string[]): boolean {
  const at = (line: number): string => (lines[line - 1] ?? '').trim();
  if (lines.length < header.length || lines.slice(0, 12).some((line) => line.length > 200)) return false;
  const isPlace = at(6) === '' || /^(?:\d{5}|2[AB]\d{3})\b/.test(at(6));
  const isNir = at(8) === '' || /^[12378][\d AB]{11,22}$/.test(at(8));
  return at(2) !== '' && isPlace && date.test(at(7)) && isNir && date.test(at(10));
}

function addResult(pieces: Piece[], line: string): void {
  const fields = line.split('|', 40);
  const label = (fields[1] ?? '')
    .replace(/[.[\]/]/g, ' ')
    .slice(0, 60)
    .trim();
  for (const [at, field] of fields.entries()) {
    const words = resultWords.get(at) ?? '';
    const about = words === 'resultat analyse' ? `${words} ${label}` : words;
    if (at > 0) addLine(pieces, `RES.${at} ${about}`.trim(), field);
  }
}

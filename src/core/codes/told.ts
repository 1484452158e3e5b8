/**
 * Codes that a text tells with their system: as HL7 v2 writes them (`8462-4^Diastolique^LN`), or behind its
 * name (« code CCAM : BFGA004 »). Source: HL7 v2.5.1, data type CE, table 0396.
 */
import {type System, systemOf} from './systems.ts';

export interface CodeTold {
  readonly code: string;
  readonly system: System;
}

const shape = /(?:^|[|~^&\s])([A-Za-z0-9.+-]{2,18})\^[^^|~\n]{0,120}\^([A-Z][A-Z0-9-]{1,8})(?![A-Za-z0-9])/g;

/** Most codes read of one text. */
const most = 200;

/** The codes of a text whose system is known and has them. */
export function codesToldIn(text: string): readonly CodeTold[] {
  const found: CodeTold[] = [...labelled(text)];
  if (!text.includes('^')) return found;
  for (const [, code = '', letters = ''] of text.matchAll(shape)) {
    const system = systemOf(letters);
    if (system?.holds(code) === true) found.push({code, system});
    if (found.length === most) break;
  }
  return found;
}

const name =
  '(CIM[ -]?10|ICD[ -]?10|cim ?10|CCAM|ccam|LOINC|loinc|SNOMED(?:[ -]CT)?|ATC|CIP(?:7|13)?|UCD(?:7|13)?|NABM)';
const label = new RegExp(
  `(?<![A-Za-z])${name}(?: (?:code|principal|n°))?[ \\u00a0]{0,2}[:=]?[ \\u00a0]{0,2}\\(?([A-Za-z0-9][A-Za-z0-9.+-]{1,17})(?![A-Za-z0-9])`,
  'g',
);

/** Codes behind the name of their system. */
function labelled(text: string): readonly CodeTold[] {
  if (!/CIM|ICD|cim ?10|CCAM|ccam|LOINC|loinc|SNOMED|ATC|CIP|UCD|NABM/.test(text)) return [];
  return [...text.matchAll(label)].slice(0, most).flatMap(([, letters = '', code = '']) => {
    const system = systemOf(letters);
    const bare = code.replace(/[.+-]+$/, '');
    return system?.holds(bare) === true ? [{code: bare, system}] : [];
  });
}

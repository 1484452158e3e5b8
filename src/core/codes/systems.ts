/**
 * Systems of medical codes and of identities, as exchanges name them: by URI, by OID, by the letters of HL7
 * table 0396, by their own name. Each says what category its codes tell and what shape they have.
 * Source: identifiers 1.3, 1.5 and 1.7; HL7 FHIR "Code Systems"; ANS, serveur multi-terminologies (smt).
 */
import type {Category} from '../model.ts';
import {isAtc} from './atc.ts';
import {isCcam} from './ccam.ts';
import {isCim10} from './cim10.ts';
import {isCip7, isCip13, isCis, isUcd} from './cip.ts';
import {isLoinc} from './loinc.ts';
import {isMatricule} from './matricule.ts';
import {isProfessional} from './professional.ts';
import {isSnomed} from './snomed.ts';
import {isLpp, isNabm, isNgap} from './tariff.ts';

export interface System {
  readonly id: string;
  readonly category: Category;
  readonly holds: (code: string) => boolean;
  /** Its identities are for tests. */
  readonly isTest?: boolean;
}

const system = (id: string, category: Category, holds: (code: string) => boolean): System => ({
  id,
  category,
  holds,
});

/** ANS terms of a "bilan de réfraction": sphere, cylinder, axis, addition, prism. */
const isRefraction = (code: string): boolean => /^MED-(?:107[1-6]|88[68])$/.test(code);
const isCim11 = (code: string): boolean => /^[0-9A-HJ-NP-Z]{2}[0-9A-Z]{2}(?:\.[0-9A-Z]{1,3})?$/.test(code);
const digitsUpTo = (most: number) => (code: string) => code.length <= most && /^\d+$/.test(code);
const unspaced = (holds: (code: string) => boolean) => (value: string) =>
  holds(value.replace(/[\s.-]/g, '').toUpperCase());

const all = {
  loinc: system('loinc', 'lab-result', isLoinc),
  nabm: system('nabm', 'lab-result', isNabm),
  snomed: system('snomed', 'pathology', isSnomed),
  cim10: system('cim10', 'pathology', isCim10),
  cim11: system('cim11', 'pathology', isCim11),
  ccam: system('ccam', 'claim', isCcam),
  lpp: system('lpp', 'claim', isLpp),
  ngap: system('ngap', 'claim', isNgap),
  atc: system('atc', 'drug', isAtc),
  cip: system('cip', 'drug', (code) => isCip13(code) || isCip7(code)),
  cis: system('cis', 'drug', isCis),
  ucd: system('ucd', 'drug', isUcd),
  rxnorm: system('rxnorm', 'drug', digitsUpTo(8)),
  cvx: system('cvx', 'vaccination', digitsUpTo(3)),
  refraction: system('ta-asip', 'optical-rx', isRefraction),
  ins: system('ins', 'ins', isMatricule),
  insTest: {...system('ins-test', 'ins', isMatricule), isTest: true},
  professional: system('professional', 'prescriber-id', unspaced(isProfessional)),
} as const;

const rows: readonly (readonly [System, string])[] = [
  [all.loinc, 'loinc.org 2.16.840.1.113883.6.1 ln loinc'],
  [all.nabm, '1.2.250.1.213.2.7 nabm'],
  [all.snomed, 'snomed.info/sct 2.16.840.1.113883.6.96 sct snomed snomedct sctid snm3'],
  [
    all.cim10,
    '2.16.840.1.113883.6.3 2.16.840.1.113883.6.90 hl7.org/fhir/sid/icd-10 hl7.org/fhir/sid/icd-10-fr hl7.org/fhir/sid/icd-10-cm i10 i10c i10p icd10 icd10cm icd10fr cim10 cim10fr',
  ],
  [all.cim11, '2.16.840.1.113883.6.347 id.who.int/icd/release/11/mms cim11 icd11'],
  [all.ccam, '1.2.250.1.215.300.1 ccam'],
  [all.lpp, 'lpp lppr'],
  [all.ngap, 'ngap'],
  [all.atc, '2.16.840.1.113883.6.73 whocc.no/atc atc'],
  [all.cip, '1.2.250.1.213.2.3.2 cip cip13 cip7'],
  [all.cis, '1.2.250.1.213.2.3.1 cis'],
  [all.ucd, 'ucd ucd7 ucd13'],
  [all.rxnorm, 'nlm.nih.gov/research/umls/rxnorm rxnorm'],
  [all.cvx, 'hl7.org/fhir/sid/cvx cvx'],
  [all.refraction, '1.2.250.1.213.1.1.4.322 taasip'],
  [all.ins, '1.2.250.1.213.1.4.8 1.2.250.1.213.1.4.9'],
  [all.insTest, '1.2.250.1.213.1.4.10 1.2.250.1.213.1.4.11'],
  [
    all.professional,
    '1.2.250.1.71.4.2.1 1.2.250.1.71.4.2.2 rpps.esante.gouv.fr rpps.fr finess.esante.gouv.fr finess.sante.gouv.fr adeli.esante.gouv.fr rpps finess adeli',
  ],
];

const byName = new Map(rows.flatMap(([one, names]) => names.split(' ').map((name) => [name, one] as const)));

const longestName = 10;
/** Codes of the letters, in lower case, with which a name begins. */
const firstLetters: ReadonlySet<number> = new Set(
  [...byName.keys()].filter((name) => /^[a-z0-9]{2,10}$/.test(name)).map((name) => name.charCodeAt(0)),
);

/** Whether a value may name a system: an address, an OID or a short word, told by its first characters. */
export function mayNameSystem(value: string): boolean {
  const {length} = value;
  if (length < 2 || length > 100) return false;
  const first = value.charCodeAt(0);
  if (first < 58)
    return (length > 14 && value.charCodeAt(1) === 46 && (first === 49 || first === 50)) || first === 32;
  if (length <= longestName) return firstLetters.has(first | 32);
  return value.startsWith('http') || value.startsWith('urn:oid:');
}

/** The system that a value names: `urn:oid:2.16.840.1.113883.6.1`, `http://loinc.org`, `LN`, « CIM-10 ». */
export function systemOf(value: string): System | undefined {
  if (!mayNameSystem(value)) return undefined;
  const plain = value.trim().toLowerCase();
  const known = byName.get(plain);
  if (known !== undefined) return known;
  if (plain.startsWith('urn:oid:')) return byName.get(plain.slice(8));
  if (plain.startsWith('http')) return systemAt(plain.replace(/^https?:\/\/(?:www\.)?/, ''));
  return plain.length > longestName || !/[\s_-]/.test(plain)
    ? undefined
    : byName.get(plain.replace(/[\s_-]/g, ''));
}

/** By the path of its address, whose end may be a version. */
function systemAt(address: string): System | undefined {
  const path = address.replace(/[|?#].*$/, '').replace(/\/+$/, '');
  if (path.startsWith('snomed.info/sct')) return all.snomed;
  const terminology = /^(?:mos|smt)\.esante\.gouv\.fr\/(?:.{0,40}\/)?terminologie-([a-z0-9-]{2,12})/.exec(
    path,
  )?.[1];
  return terminology === undefined ? byName.get(path) : byName.get(terminology.replaceAll('-', ''));
}

/** Words of a name that name a system, whole: `code_ccam`, `cim10`, `atc`. */
export function systemNamedBy(tokens: readonly string[]): System | undefined {
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1] ?? '';
    const found = (/^\d{1,2}$/.test(next) ? named.get(token + next) : undefined) ?? named.get(token);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Without the letters of HL7 and the names that identities have of their own. */
const named: ReadonlyMap<string, System> = new Map(
  [...byName].filter(
    ([name, {category}]) =>
      /^[a-z]{3,6}\d{0,2}$/.test(name) && !/^(?:sct|snm|i10)/.test(name) && category !== 'prescriber-id',
  ),
);

/**
 * INS, the national health identity: a NIR or waiting number together with the OID of the authority that
 * assigned it (HL7, CDA, FHIR), the datamatrix of an INS document, or the older INS-C (22 digits, key 97).
 * TEST and DEMO authorities are test identities: never more than `likely`.
 * Source: FR Core identifier systems; ANS "INS - Format datamatrix" v2.2; ASIP INS-C sample.
 */
import type {Detection, Detector} from '../model.ts';
import {candidatesIn, keyOf} from '../nir/number.ts';
import {speaksOf} from '../vocabulary/speaks-of.ts';

export const ins: Detector = {
  id: 'ins',
  digits: 15,
  alone: true,

  detect(value, {name, health}) {
    if (value.length < 22) return underName(value, name);
    return inDatamatrix(value) ?? underOid(value) ?? insC(value, health || speaksOf(name, 'ins', 'nir'));
  },
};

type Authority = 'real' | 'test';

/** Arcs under 1.2.250.1.213.1.4 that assign an INS; `.10`, `.11`, `.6`, `.7` are for tests. */
const arcs: Readonly<Record<string, Authority>> = {
  '8': 'real',
  '9': 'real',
  '2': 'real',
  '10': 'test',
  '11': 'test',
  '6': 'test',
  '7': 'test',
};

/** The authority whose OID stands in `text`, whole arcs only: `.4.80` is not `.4.8`. */
export function insAuthorityIn(text: string): Authority | undefined {
  const match = /(?<![\d.])1\.2\.250\.1\.213\.1\.4\.(\d{1,3})(?!\d|\.\d)/.exec(text);
  return match?.[1] === undefined ? undefined : arcs[match[1]];
}

/** Behind the matricule stands its authority, without a border before it. */
const datamatrix =
  /IS010{22}S1([1-478]\d{4}(?:\d\d|2[AB])\d{8})(?:S2(1\.2\.250\.1\.213\.1\.4\.(?:1[01]|\d))(?!\d))?/;

function inDatamatrix(value: string): Detection | undefined {
  if (!value.includes('IS0100')) return undefined;
  const [, matricule, oid] = datamatrix.exec(value) ?? [];
  if (matricule === undefined) return undefined;
  const isTest = oid !== undefined && insAuthorityIn(oid) === 'test';
  return {certainty: isTest ? 'likely' : 'certain', value: matricule};
}

function underOid(value: string): Detection | undefined {
  const authority = insAuthorityIn(value);
  if (authority === undefined) return undefined;
  const matricule = candidatesIn(value).find(({compact}) => compact.length === 15 && hasKey(compact));
  if (matricule === undefined) return undefined;
  return {certainty: authority === 'real' ? 'certain' : 'likely', value: matricule.raw};
}

/** A matricule under a name that says INS, strongly: the authority stood elsewhere. */
function underName(value: string, name: string): Detection | undefined {
  if (!speaksOf(name, 'ins')) return undefined;
  const matricule = candidatesIn(value).find(({compact}) => compact.length === 15 && hasKey(compact));
  if (matricule === undefined) return undefined;
  return {certainty: /test|demo/i.test(name) ? 'likely' : 'certain', value: matricule.raw};
}

const hasKey = (compact: string): boolean => keyOf(compact.slice(0, 13)) === Number(compact.slice(13));

/** 20 digits of a hash (at most 2^64 - 1) and a key: one random run of 22 digits in 540 passes. */
function insC(value: string, spoken: boolean): Detection | undefined {
  const digits = /(?<![0-9A-Za-z._-])\d{22}(?![0-9A-Za-z])/.exec(value)?.[0];
  if (digits === undefined || !spoken) return undefined;
  const number = BigInt(digits.slice(0, 20));
  if (number > 0xffff_ffff_ffff_ffffn) return undefined;
  return 97n - (number % 97n) === BigInt(digits.slice(20)) ? {certainty: 'likely', value: digits} : undefined;
}

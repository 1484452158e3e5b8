/**
 * What an entry is beside its siblings, by its name: the code (`coding[].code`, `id.extension`), the system
 * that the code is of (`coding[].system`, `codeSystem`, `root`), a component of HL7, or a name that itself
 * names a system. FHIR's XML puts a `.value` behind both.
 */
import {kept} from '../kept.ts';
import {tokensOf} from '../vocabulary/tokens.ts';
import {type System, systemNamedBy} from './systems.ts';

/** What a name says of its place among its siblings. */
export interface Place {
  readonly kind: 'system' | 'code' | 'none';
  /** The path that siblings share, empty at the top. */
  readonly parent: string;
}

export interface Role extends Place {
  /** Read without a last `.value`, as FHIR's XML writes it. */
  readonly inner: Place | undefined;
  /** Where a component of HL7 stands: 3 is the system of 1, 6 of 4. */
  readonly position: number;
  readonly named: System | undefined;
}

const systemKeys: ReadonlySet<string> = new Set(
  (
    'system systeme systemid codesystem codingsystem codesystemname codesystemoid root oid terminology terminologie vocabulary ' +
    'nomenclature referentiel codification codetype typecode type typenomenclature assigningauthority'
  ).split(' '),
);
const codeKeys: ReadonlySet<string> = new Set(
  'code codevalue value valeur extension id identifier identifiant idvalue conceptid conceptcode acte'.split(
    ' ',
  ),
);

const component = /(?:^|[. ])([A-Z][A-Z\d]{2}\.\d{1,2})\.(\d{1,2})(?: |$)/;

/** The role that a name gives its value. */
export function roleOf(name: string): Role {
  const hl7 = component.exec(name);
  if (hl7 !== null)
    return {kind: 'none', parent: hl7[1] ?? '', inner: undefined, position: Number(hl7[2]), named: undefined};
  const parts = name.split(/[.[\]]+/).filter((part) => part !== '');
  const isWrapped = parts.length > 1 && (parts.at(-1) === 'value' || parts.at(-1) === 'V');
  const place = placeOf(parts);
  const inner = isWrapped ? placeOf(parts.slice(0, -1)) : undefined;
  const isSystem = place.kind === 'system' || inner?.kind === 'system';
  return {...place, inner, position: 0, named: isSystem ? undefined : namedBy(parts.slice(-2))};
}

function placeOf(parts: readonly string[]): Place {
  const key = simple(parts.at(-1) ?? '');
  const kind = systemKeys.has(key) ? 'system' : codeKeys.has(key) ? 'code' : 'none';
  return {kind, parent: parts.slice(0, -1).join('.')};
}

const simple = (key: string): string => key.toLowerCase().replace(/[_-]/g, '');

/** Names that hold no letters of a system are most: they are told without being read. */
const speaks = /cim|icd|ccam|loinc|snomed|lpp|cip|ucd|atc|nabm|ngap|cis/i;

const namedBy = (parts: readonly string[]): System | undefined =>
  parts.some((one) => speaks.test(one))
    ? [...parts]
        .reverse()
        .map((part) => systemNamedBy(tokensOf(part)))
        .find((one) => one !== undefined)
    : undefined;

/** What names name, kept: names come back by the thousand in one payload and in the next. */
const named = kept(
  4000,
  (name): System | null => (speaks.test(name) ? roleOf(name).named : undefined) ?? null,
);

/** The system that a name itself names: most name none, and are told without being read. */
export function systemByName(name: string): System | undefined {
  return named(name) ?? undefined;
}

import {expect, it} from 'vitest';
import {roleOf, systemByName} from './role.ts';

it.each([
  ['code.coding[].system', 'system', 'code.coding'],
  ['code.coding[].code', 'code', 'code.coding'],
  ['observation.code.codeSystem', 'system', 'observation.code'],
  ['observation.code.code', 'code', 'observation.code'],
  ['coding[0][system]', 'system', 'coding.0'],
  ['coding[0][code]', 'code', 'coding.0'],
  ['identifier[].value', 'code', 'identifier'],
  ['patient.id.root', 'system', 'patient.id'],
  ['code_system', 'system', ''],
  ['display', 'none', ''],
])('hears %s as %s of %j', (name, kind, parent) => {
  expect(roleOf(name)).toMatchObject({kind, parent});
});

it.each([
  ['acte.code_ccam', 'ccam'],
  ['ccam[].code', 'ccam'],
  ['cim10', 'cim10'],
  ['souvenir', undefined],
  ['atcPrincipal', 'atc'],
  ['participant.id', undefined],
])('hears the system in %s: %s', (name, id) => {
  expect(roleOf(name).named?.id).toBe(id);
});

it.each([
  ['coding.system.value', 'system', 'coding'],
  ['coding.code.value', 'code', 'coding'],
])('hears %s without its last value as %s of %s', (name, kind, parent) => {
  expect(roleOf(name).inner).toEqual({kind, parent});
});

it('knows the system that a name names', () => {
  const ids = ['code_ccam', 'souvenir', ''].map((name) => systemByName(name)?.id);
  expect(ids).toEqual(['ccam', undefined, undefined]);
});

it('knows a component of HL7', () => {
  expect(roleOf('OBX.3.3 code analyse')).toMatchObject({parent: 'OBX.3', position: 3});
});

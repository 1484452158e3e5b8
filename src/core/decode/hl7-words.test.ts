import {expect, it} from 'vitest';
import {spokenByName} from '../vocabulary/speaks-of.ts';
import {hl7Words} from './hl7-words.ts';

it.each([
  ['PID.3', 'patient-id'],
  ['PID.5', 'name'],
  ['PID.5.2', 'name'],
  ['PID.7', 'birth-date'],
  ['PID.8', 'sex'],
  ['PID.11', 'address'],
  ['PID.13', 'phone'],
  ['PID.13.4', 'email'],
  ['PID.19', 'nir'],
  ['PV1.7', 'treating-doctor'],
  ['OBX.5', 'lab-result'],
  ['DG1.3', 'pathology'],
  ['AL1.3', 'allergy'],
  ['IN1.49', 'nir'],
  ['RXA.5', 'vaccination'],
  ['RXE.2', 'drug'],
])('calls %s what the vocabulary knows as %s', (key, category) => {
  const spoken = spokenByName(`${key}.1 ${hl7Words.get(key) ?? ''}`);
  expect(spoken.map((one) => one.category)).toContain(category);
});

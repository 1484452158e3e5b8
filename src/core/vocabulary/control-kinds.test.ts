import {expect, it} from 'vitest';
import {canHold, isFile, isSilent} from './control-kinds.ts';

const kind = (type: string, tag = 'input') => ({type, tag});

it.each([
  ['text', 'nir'],
  ['checkbox', 'disability'],
  ['radio', 'sex'],
  ['date', 'birth-date'],
  ['date', 'pregnancy'],
] as const)('lets a control of type %s hold %s', (type, category) => {
  expect(canHold(kind(type), '', category)).toBe(true);
});

it.each([
  ['checkbox', 'nir'],
  ['radio', 'email'],
  ['date', 'appointment-reason'],
  ['date', 'name'],
] as const)('lets no control of type %s hold %s', (type, category) => {
  expect(canHold(kind(type), '', category)).toBe(false);
});

it('knows a list, and a date by its label', () => {
  expect(canHold(kind('select-one', 'select'), '', 'nir')).toBe(false);
  expect(canHold(kind('select-one', 'select'), '', 'blood-group')).toBe(true);
  expect(canHold(kind('text'), 'Date de la consultation', 'appointment-reason')).toBe(false);
  expect(canHold(kind('text'), 'Date de naissance', 'birth-date')).toBe(true);
});

it('knows what asks for nothing, and what asks for a file', () => {
  expect([isSilent(kind('hidden')), isSilent(kind('submit')), isSilent(kind('text'))]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isFile(kind('file')), isFile(kind('text'))]).toEqual([true, false]);
});

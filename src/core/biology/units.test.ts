import {expect, it} from 'vitest';
import {mayHoldUnit, measurePattern} from './units.ts';

const unit = (text: string) => {
  const groups = new RegExp(measurePattern, 'i').exec(text)?.groups;
  return groups?.['sure'] === undefined ? (groups?.['soft'] === undefined ? undefined : 'soft') : 'sure';
};

it.each([
  ['1,26 g/L', 'sure'],
  ['5.2 mmol/L', 'sure'],
  ['88 µmol/l', 'sure'],
  ['2,5 mUI/L', 'sure'],
  ['25 UI/L', 'sure'],
  ['250 000 /mm3', 'sure'],
  ['7.5 G/L', 'sure'],
  ['90 mL/min/1,73 m²', 'sure'],
  ['< 20 copies/mL', 'sure'],
  ['6,5 %', 'soft'],
  ['88 fL', 'soft'],
  ['12 km', undefined],
  ['130 km/h', undefined],
  ['12/05/1985', undefined],
  ['3 mg', undefined],
])('hears the unit of %s: %s', (text, kind) => {
  expect(unit(text)).toBe(kind);
});

it.each([
  ['1 g/L', true],
  ['6 %', true],
  ['bonjour', false],
])('tells quickly whether %s may hold one', (text, yes) => {
  expect(mayHoldUnit(text)).toBe(yes);
});

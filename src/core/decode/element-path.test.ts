import {expect, it} from 'vitest';
import {ElementPath} from './element-path.ts';

const walk = (steps: string) => {
  const path = new ElementPath();
  for (const step of steps.split(' ')) {
    if (step.startsWith('/')) path.close(step.slice(1));
    else if (step === '#') path.text();
    else path.open(step);
  }
  return path;
};

it.each([
  ['a b', 'a.b', false],
  ['a b /b', 'a', false],
  ['a b /b /a', '', true],
  ['ul li li /ul', '', true],
  ['a /b', 'a', false],
])('stands after %s at %s', (steps, name, isClosed) => {
  const path = walk(steps);
  expect([path.name, path.isClosed, path.isMixed]).toEqual([name, isClosed, false]);
});

it.each([
  ['p # b # /b /p', true],
  ['p b # /b # /p', true],
  ['p b # /b b # /b /p', false],
  ['b # /b #', true],
])('sees whether %s mixes text and elements', (steps, isMixed) => {
  expect(walk(steps).isMixed).toBe(isMixed);
});

it('bounds its depth and its length', () => {
  const path = new ElementPath();
  for (let depth = 0; depth < 300_000; depth += 1) path.open('element');
  expect(path.name.length).toBeLessThanOrEqual(200);
  for (let depth = 0; depth < 300_000; depth += 1) path.close('element');
  expect(path.isClosed).toBe(true);
});

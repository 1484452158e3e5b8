import {expect, it} from 'vitest';
import {ArgumentPath} from './argument-path.ts';

/** Walks tokens split by blanks; `#` asks for the name of a value. */
const walk = (tokens: string): readonly unknown[] => {
  const path = new ArgumentPath();
  return tokens.split(' ').flatMap((token): readonly unknown[] => {
    if (token === '#') return [path.takeValue()];
    if (token.startsWith('$')) path.takeVariable(token.slice(1));
    else if (/^\w/.test(token)) path.takeName(token);
    else path.takeMark(token);
    return [];
  });
};

it.each([
  ['f ( a : #', ['f.a']],
  ['f ( a : { b : # } c : # )', ['f.a.b', 'f.c']],
  ['f ( a : [ # # ] )', ['f.a', 'f.a']],
  ['f ( a : [ { b : # } { c : # } ] )', ['f.a.b', 'f.a.c']],
  ['f ( a : # ) { g ( b : # ) }', ['f.a', 'g.b']],
  ['q ( $v : [ T ] = # $w : U = # )', ['q.v', 'q.w']],
  ['f ( a : $v b : # )', ['f.b']],
  ['#', [undefined]],
  ['f ( a : # ] } ] #', ['f.a', 'f']],
])('names the values of %s', (tokens, names) => {
  expect(walk(tokens)).toEqual(names);
});

it('tells the values of enumerations from names', () => {
  const path = new ArgumentPath();
  expect(path.takeName('f')).toBe(false);
  path.takeMark('(');
  expect(path.takeName('sexe')).toBe(false);
  path.takeMark(':');
  expect(path.takeName('FEMME')).toBe(true);
});

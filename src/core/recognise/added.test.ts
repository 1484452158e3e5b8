import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {inDocumentOrder} from './added.ts';
import {namesIn} from './names.ts';

/** Nodes as rrweb adds them: parent, next sibling, own number, text. */
const added = (...nodes: readonly (readonly [parent: string, next: string, id: string, text: string])[]) =>
  nodes.flatMap(([parent, next, id, text]) => [
    entry('data.adds[].parentId', parent),
    ...(next === '' ? [] : [entry('data.adds[].nextId', next)]),
    entry('data.adds[].node.textContent', text),
    entry('data.adds[].node.id', id),
  ]);
const read = (entries: readonly ReturnType<typeof entry>[]) =>
  inDocumentOrder(entries, namesIn(entries))
    .filter(({name}) => !/Id$|\.id$/.test(name))
    .map(({value}) => value)
    .join(' ');

describe('inDocumentOrder', () => {
  it('puts siblings before those that they name, and children behind their parents', () => {
    const entries = added(
      ['1', '', '20', 'dd'],
      ['20', '', '21', 'A+'],
      ['1', '20', '10', 'dt'],
      ['10', '', '11', 'Groupe'],
    );
    expect(read([entry('a', 'before'), ...entries, entry('timestamp', 'after')])).toBe(
      'before dt Groupe dd A+ after',
    );
  });

  it('keeps each event apart', () => {
    const [one, other] = [added(['1', '', '2', 'b'], ['1', '2', '3', 'a']), added(['1', '', '4', 'c'])];
    expect(read([...one, entry('t', '|'), ...other])).toBe('a b | c');
  });

  it('loses nothing of what makes no sense', () => {
    expect(read(added(['1', '9', '2', 'x'], ['2', '2', '2', 'y']))).toBe('x y');
  });

  it('leaves other entries as they are', () => {
    const entries = [entry('a', '1')];
    expect(inDocumentOrder(entries, namesIn(entries))).toBe(entries);
  });
});

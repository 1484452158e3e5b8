import {describe, expect, it} from 'vitest';
import {nodeOf} from './node.ts';

describe('nodeOf', () => {
  it.each([
    ['dl.dd', 'text dd 0'],
    ['form.input.value', 'typed input 0'],
    ['form.input.type', 'type input 0'],
    ['form.input.checked', 'chosen input 0'],
    ['childNodes[].attributes.checked', 'chosen  1'],
    ['select.option.selected', 'chosen option 0'],
    ['table.tbody.tr', 'row tr 0'],
    ['data.node.childNodes[].textContent', 'text  1'],
    ['childNodes[].childNodes[].tagName', 'tag  2'],
    ['childNodes[].attributes.value', 'typed  1'],
    ['childNodes[].attributes.selected', 'chosen  1'],
    ['data.adds[].node.textContent', 'text  0'],
  ])('reads %s', (name, expected) => {
    const {kind, tag, depth} = nodeOf(name) ?? {};
    expect(`${kind} ${tag} ${depth}`).toBe(expected);
  });

  it.each(['patient.nir', 'form.input.class', 'comment.text', 'items[].value', 'Patient.id.extension', ''])(
    'leaves %s alone',
    (name) => {
      expect(nodeOf(name)).toBeUndefined();
    },
  );
});

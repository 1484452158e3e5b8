// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {TableHeaders} from './table-headers.ts';

const headersIn = (html: string): readonly [column: string, row: string] => {
  document.body.innerHTML = html;
  const control = document.querySelector('.it');
  return control === null ? ['no control', ''] : new TableHeaders().headersOf(control);
};
const it_ = '<input class="it" name="c_3_2">';

describe('TableHeaders', () => {
  it.each([
    [
      `<table><thead><tr><th></th><th>Sphère</th><th>Axe</th></tr></thead><tbody><tr><th>OD</th><td><input></td><td>${it_}</td></tr></tbody></table>`,
      ['Axe', 'OD'],
    ],
    [
      `<table><thead><tr><th></th><th colspan="2">Œil droit</th></tr><tr><th></th><th>Sphère</th><th>Axe</th></tr></thead><tr><td>VL</td><td><input></td><td>${it_}</td></tr></table>`,
      ['Œil droit Axe', 'VL'],
    ],
    [
      `<table><tr><td>Analyse</td><td>Résultat</td></tr><tr><td>TSH</td><td>${it_}</td></tr></table>`,
      ['Résultat', 'TSH'],
    ],
    [
      `<table><tr><td colspan="2">x</td><td>Sphère</td></tr><tr><td>a</td><td>b</td><td><p>${it_}</p></td></tr></table>`,
      ['Sphère', 'a'],
    ],
    [`<table><tr><td><input></td><td>${it_}</td></tr></table>`, ['', '']],
    [`<div><span>Sphère</span>${it_}</div>`, ['', '']],
  ] as const)('of %s reads %j', (html, headers) => {
    expect(headersIn(html)).toEqual(headers);
  });
});

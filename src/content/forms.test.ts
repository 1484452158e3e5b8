// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {formsOf} from './forms.ts';

const formsIn = (html: string) => {
  document.body.innerHTML = html;
  return formsOf([...document.querySelectorAll('form')], [document]).map(({action, method, search}) => [
    action,
    method,
    search,
  ]);
};

describe('formsOf', () => {
  it.each([
    ['<form action="/x" method="POST"></form>', [['http://localhost:3000/x', 'post', false]]],
    ['<form></form>', [['http://localhost:3000/', 'get', false]]],
    [
      '<form action="https://pec.test/a" method="post"><button formaction="http://b.test/">x</button></form>',
      [
        ['https://pec.test/a', 'post', false],
        ['http://b.test/', 'post', false],
      ],
    ],
    [
      '<form method="post"><button formmethod="get">x</button></form>',
      [
        ['http://localhost:3000/', 'post', false],
        ['http://localhost:3000/', 'get', false],
      ],
    ],
    ['<form method="dialog"></form>', []],
    [
      '<form id="f" action="/x" method="post"></form><button form="f" formaction="http://b.test/">x</button>',
      [
        ['http://localhost:3000/x', 'post', false],
        ['http://b.test/', 'post', false],
      ],
    ],
    [
      '<form action="/x"><input name="querySelectorAll"><input name="getAttribute"></form>',
      [['http://localhost:3000/x', 'get', false]],
    ],
    ['<form role="search"><input></form>', [['http://localhost:3000/', 'get', true]]],
    ['<form action="http://["></form>', [['', 'get', false]]],
  ])('reads %s', (html, forms) => {
    expect(formsIn(html)).toEqual(forms);
  });
});

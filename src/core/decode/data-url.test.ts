import {expect, it} from 'vitest';
import {dataUrlContent} from './data-url.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it.each([
  ['data:application/json;base64,eyJhIjoxfQ==', 'application/json', bytes('{"a":1}')],
  ['data:;base64,MTg1', '', bytes('185')],
  ['DATA:text/plain;charset=utf-8;base64,MTg1', 'text/plain', bytes('185')],
  ['data:text/plain;base64,MTg1MA%3D%3D', 'text/plain', bytes('1850')],
  ['data:text/plain;charset=utf-8,L%C3%A9a,%201', 'text/plain', 'Léa, 1'],
  ['data:,185', '', '185'],
  ['data:image/svg+xml,<svg/>', 'image/svg+xml', '<svg/>'],
])('reads %s', (text, type, content) => {
  expect(dataUrlContent(text, 100)).toEqual({type, content, cut: false});
});

it.each([
  ['data: {"a":1}'],
  ['data:text/plain'],
  ['les data:,x'],
  ['data:image/png;base64,???'],
  ['data:,'],
  ['database:x,y'],
  [`data:${';a'.repeat(500_000)}`],
])('leaves %s alone', (text) => {
  expect(dataUrlContent(text, 100)).toBeUndefined();
});

it('stops where there is no more room', () => {
  expect(dataUrlContent('data:,12345', 3)).toEqual({type: '', content: '123', cut: true});
  expect(dataUrlContent('data:;base64,MTIzNDU=', 3)).toEqual({type: '', content: bytes('123'), cut: true});
});

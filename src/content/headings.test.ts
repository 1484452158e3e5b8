// @vitest-environment jsdom
import {expect, it} from 'vitest';
import {headingsOf} from './headings.ts';

const headingIn = (html: string): string | undefined => {
  document.body.innerHTML = html;
  const control = document.querySelector('.it');
  return control === null ? 'no control' : headingsOf([document]).get(control);
};

it.each([
  ['<h2>Ordonnance</h2><div><input class="it"></div>', 'Ordonnance'],
  ['<h1>Dossier</h1><div><h3>Œil\n droit</h3><input class="it"></div>', 'Œil droit'],
  ['<h1>Dossier</h1><section><h2>Patient</h2><input></section><input class="it">', 'Dossier'],
  ['<div role="heading">Assuré</div><select class="it"></select>', 'Assuré'],
])('finds the heading of the control in %s', (html, heading) => {
  expect(headingIn(html)).toBe(heading);
});

it.each([
  ['<input class="it"><h2>Ordonnance</h2>'],
  ['<aside><h2>Nos opticiens</h2></aside><form><input class="it"></form>'],
  ['<h2></h2><input class="it">'],
  ['<p>Ordonnance</p><input class="it">'],
])('finds none in %s', (html) => {
  expect(headingIn(html)).toBeUndefined();
});

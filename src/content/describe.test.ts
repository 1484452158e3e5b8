// @vitest-environment jsdom
import {beforeEach, describe, expect, it} from 'vitest';
import {read} from './describe.ts';

const page = (html: string): void => {
  document.body.innerHTML = html;
};
const all = () => {
  const reading = read();
  return reading.controls.map((_, at) => reading.describe(at));
};

// jsdom wants the argument that XPath 1.0 leaves out (4.1, `local-name`).
const evaluate = document.evaluate.bind(document);
document.evaluate = (path, ...rest) => evaluate(path.replace('name()', 'name(.)'), ...rest);

beforeEach(() => page(''));

describe('read', () => {
  it('describes controls in order, those of open shadow roots after them', () => {
    page(
      '<input name="a"><div id="host"></div><form><select name="b"><option>x</select><textarea name="c" maxlength="9"></textarea></form>',
    );
    const root = document.getElementById('host')?.attachShadow({mode: 'open'});
    if (root !== undefined) root.innerHTML = '<input name="d">';
    expect(all().map((one) => [one?.ordinal, one?.name, one?.tag, one?.form, one?.maxLength])).toEqual([
      [0, 'a', 'input', -1, -1],
      [1, 'b', 'select', 0, -1],
      [2, 'c', 'textarea', 0, 9],
      [3, 'd', 'input', -1, -1],
    ]);
  });

  it('finds open shadow roots of custom elements and empty ones, and those revealed', () => {
    page('<x-carte></x-carte><section></section><div id="plein"><b>x</b></div>');
    for (const [selector, name] of [
      ['x-carte', 'a'],
      ['section', 'b'],
      ['#plein', 'c'],
    ] as const) {
      const root = document.querySelector(selector)?.attachShadow({mode: 'open'});
      if (root !== undefined) root.innerHTML = `<input name="${name}">`;
    }
    const names = (revealed: readonly ShadowRoot[]) =>
      read(revealed)
        .controls.map((control) => control.name)
        .sort();
    expect(names([])).toEqual(['a', 'b']);
    const hidden = document.getElementById('plein')?.shadowRoot;
    expect(names(hidden ? [hidden] : [])).toEqual(['a', 'b', 'c']);
  });

  it('never says what stands in a control', () => {
    page('<label>NIR <input name="nir" value="185057899990139"></label>');
    const [field] = all();
    expect(field?.filled).toBe(true);
    expect(JSON.stringify(field)).not.toContain('185057899990139');
  });

  it('is not misled by controls that hide properties', () => {
    page(
      '<form action="http://a.test/x" method="post"><input name="action"><input name="method"><input name="children"></form>',
    );
    expect(read().forms).toEqual([{form: 0, action: 'http://a.test/x', method: 'post', search: false}]);
  });

  it('describes what stands around a control, and leaves out what does not', () => {
    page(
      '<h2>Ordonnance</h2><table><tr><th></th><th>Sphère</th></tr><tr><th>OD</th><td><input formcontrolname="s1"></td></tr></table>',
    );
    expect(all()[0]).toMatchObject({control: 's1', column: 'Sphère', row: 'OD', heading: 'Ordonnance'});
    page('<input name="a">');
    expect(Object.keys(all()[0] ?? {})).not.toContain('heading');
  });

  it('says nothing of a page without controls', () => {
    page('<p>Bonjour</p>');
    expect(read()).toMatchObject({controls: [], forms: []});
  });
});

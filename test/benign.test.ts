/** The benign corpus: what ordinary sites send and ask, where nothing is to be found. */
import {describe, expect, it} from 'vitest';
import {contextOf} from '../src/core/context/page.ts';
import {inspect} from '../src/core/inspect.ts';
import {inspectPage} from '../src/core/inspect-page.ts';
import type {Category, Sending, Watched} from '../src/core/model.ts';
import {families, pages, sends} from './benign/cases.ts';

const typed = (category: Category, value: string): Watched => ({category, value, certainty: 'certain'});

/** What somebody typed elsewhere in the tab. None of it stands in the corpus. */
const watched: readonly Watched[] = [
  typed('name', 'Dupont'),
  typed('nir', '185057899990139'),
  typed('email', 'jeanne.martin@exemple.test'),
  typed('amc-member', '30012345'),
  typed('optical-rx', '-2.25'),
  typed('blood-group', 'O+'),
  typed('birth-date', '12/05/1985'),
  typed('health-note', 'Vertiges depuis trois semaines, surtout le matin.'),
];

/** What was said of a case, without any value: category, name and way of knowing. */
const said = (sending: Sending, known: readonly Watched[]): readonly string[] =>
  inspect(sending, {watched: known, health: false}).hits.map(
    ({category, certainty, how, where, name}) => `${category} ${certainty} ${how} ${where} ${name}`,
  );

describe('what ordinary sites send', () => {
  it.each(sends.map((one) => [one.id, one] as const))(
    '%s carries nothing',
    (_, {what, sending, typed: own}) => {
      expect({alone: said(sending, []), beside: said(sending, [...watched, ...own])}, what).toEqual({
        alone: [],
        beside: [],
      });
    },
  );
});

describe('what ordinary pages ask', () => {
  it.each(pages.map((one) => [one.id, one] as const))('%s asks nothing of ours', (_, {what, page}) => {
    const {asked, fields, seen} = inspectPage(page);
    const told = asked.flatMap((one) => (one === undefined ? [] : [one.category]));
    expect({told, fields, seen}, what).toEqual({told: [], fields: [], seen: []});
  });

  it.each(pages.map((one) => [one.id, one] as const))(
    '%s does not speak of health',
    (_, {what, page, title}) => {
      const {hostname, pathname} = new URL(page.url);
      expect(contextOf({hostname, path: decodeURIComponent(pathname), title}), what).toEqual([]);
    },
  );
});

describe('the benign corpus', () => {
  const ids = [...sends, ...pages].map(({id}) => id);

  it('holds at least three hundred cases', () => {
    expect(ids.length).toBeGreaterThanOrEqual(300);
  });

  it('names each case once', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it.each(families.map((family) => [family]))('has cases of %s', (family) => {
    expect([...sends, ...pages].some((one) => one.family === family)).toBe(true);
  });
});

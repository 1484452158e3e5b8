import {expect, it} from 'vitest';
import {visit} from '../../../test/make/visit.ts';
import {nothing, scrub} from '../mask.ts';
import {rescrubbed} from './rescrubbed.ts';

it('hides what was typed since in the title and the fields', () => {
  const one = visit();
  const words = {label: scrub('Dossier de Lefebvre'), name: scrub('lefebvre_nom'), id: scrub('nom')};
  const field = {frame: nothing, ordinal: 0, category: 'name', certainty: 'certain', ...words} as const;
  const page = {...one.page, title: scrub('Bonjour Lefebvre')};
  const after = rescrubbed({...one, page, fields: [field]}, ['Lefebvre']);
  expect(JSON.stringify(after)).not.toMatch(/lefebvre/i);
  expect(after.fields[0]?.id).toBe('nom');
  expect(rescrubbed(one, []).page).toEqual(one.page);
});

/**
 * A visit in whose words a value typed since is hidden: a page may have shown in its title or labels what
 * the person was writing, before anybody knew it for a datum.
 */
import {scrub} from '../mask.ts';
import type {Visit} from './visit.ts';

/** The visit with the page's own words scrubbed anew. */
export function rescrubbed(visit: Visit, secrets: readonly string[]): Visit {
  const {title} = visit.page;
  const fields = visit.fields.map((field) => ({
    ...field,
    label: scrub(field.label, secrets),
    name: scrub(field.name, secrets),
    id: scrub(field.id, secrets),
  }));
  return {
    ...visit,
    fields,
    page: title === undefined ? visit.page : {...visit.page, title: scrub(title, secrets)},
  };
}

/** Exposures for the tables of rules: a datum, where it stands and where it goes. */
import type {Category, Exposure, Party, Where} from '../../src/core/model.ts';
import {targetOf} from '../../src/core/parties/party.ts';

interface Case {
  readonly category?: Category;
  readonly to?: string;
  /** Registrable domain of the page. */
  readonly home?: string;
  readonly where?: Where;
  readonly method?: string;
  readonly party?: Partial<Party>;
}

/** A NIR in the body of a POST to the page's own site over https, but for what the case says. */
export function exposure({
  category = 'nir',
  to = 'https://portail.test/',
  home = 'portail.test',
  where = 'body',
  method = 'POST',
  party = {},
}: Case): Exposure {
  const target = targetOf(new URL(to), home);
  return {category, where, method, target: {...target, party: {...target.party, ...party}}};
}

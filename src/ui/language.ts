/** The two languages of the interface. Words outside the catalogues are picked by it. */
import type {Words} from '../core/model.ts';

export type Language = keyof Words;

/** The language that the browser chose among the catalogues; French, the first audience, when in doubt. */
export function languageOf(message: string): Language {
  return message === 'en' ? 'en' : 'fr';
}

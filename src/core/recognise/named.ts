/** Whether the name of an entry speaks, however softly, of a category: enough for a value that was typed. */
import type {Category} from '../model.ts';
import {spokenByName} from '../vocabulary/speaks-of.ts';

export function namesCategory(name: string, category: Category): boolean {
  return name !== '' && spokenByName(name).some((spoken) => spoken.category === category);
}

/**
 * The matricule of an INS: a NIR or waiting number of 15 characters, with its key. What stands under the OID
 * of an authority is not always one: FR Core's own example puts `C98765` there.
 */
import {candidatesIn, keyOf, structureOf} from '../nir/number.ts';

export function isMatricule(value: string): boolean {
  if (value.length < 15 || value.length > 24) return false;
  const compact = candidatesIn(value)[0]?.compact ?? '';
  const body = compact.slice(0, 13);
  return (
    compact.length === 15 && structureOf(body) !== undefined && keyOf(body) === Number(compact.slice(13))
  );
}

/** Whether a datum left before the person sent the form that it was typed in. */
import type {WebRequest} from '../browser/api.ts';
import type {Hit, Masked} from '../core/model.ts';
import type {Visit} from '../core/report/visit.ts';
import {type Pool, unsentFields} from './watched.ts';

/**
 * Labels of the fields that a datum was typed in, when the person has not sent any of them; nothing otherwise.
 * A page that loads, or a form in a frame, is where forms go: a person's own submission may be told after it.
 */
export function earlyFields(
  {how, category}: Hit,
  {type, method}: Pick<WebRequest.OnBeforeRequestDetailsType, 'type' | 'method'>,
  {fields}: Visit,
  pool: Pool,
): readonly Masked[] | undefined {
  if (how !== 'typed' && how !== 'digest') return undefined;
  if (type === 'main_frame' || (type === 'sub_frame' && method !== 'GET')) return undefined;
  if (unsentFields(pool, category) === undefined) return undefined;
  const labels = fields.flatMap((field) =>
    field.category === category && field.filled === true ? [field.label || field.name || field.id] : [],
  );
  return [...new Set(labels)].slice(0, 3);
}

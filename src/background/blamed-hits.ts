/** What was found in a sending, with the rules it breaks and whether it left early. */
import type {WebRequest} from '../browser/api.ts';
import type {Hit, Target} from '../core/model.ts';
import {blamedFor} from '../core/report/blamed.ts';
import type {Blamed, Visit} from '../core/report/visit.ts';
import {earlyFields} from './early.ts';
import type {Pool} from './watched.ts';

/** How it was sent; `context` is why the sending itself counts as being about health. */
interface Way {
  readonly target: Target;
  readonly type: WebRequest.ResourceType;
  readonly method: string;
  readonly context: readonly string[];
}

/** Each datum, blamed. */
export function blamedHits(
  hits: readonly Hit[],
  {target, type, method, context}: Way,
  visit: Visit,
  pool: Pool,
): readonly Blamed[] {
  const all = [...visit.context, ...context];
  return hits.map((hit) =>
    blamedFor(hit, target, method, all, earlyFields(hit, {type, method}, visit, pool)),
  );
}

/** What a person types, and when they send it: told by content scripts. */
import type {Sent, TypedValue} from '../browser/messages.ts';
import type {Sender} from '../browser/receive.ts';
import {nir} from '../core/detectors/nir.ts';
import {maskAddress} from '../core/mask.ts';
import {rescrubbed} from '../core/report/rescrubbed.ts';
import {withoutEarly} from '../core/report/submitted.ts';
import {timeOf} from './clock.ts';
import {attendTo} from './headers.ts';
import type {Tab} from './layout.ts';
import {update} from './tab.ts';
import {secretsOf, withSubmitted, withTyped} from './watched.ts';

/** Watches a value from now on. In a field that was not recognised, only a NIR is worth watching. */
export async function valueTyped({category, ordinal, value}: TypedValue, sender: Sender): Promise<undefined> {
  const speaks = category ?? (nir.detect(value, {name: '', health: true}) === undefined ? undefined : 'nir');
  if (speaks === undefined || speaks === 'password') return undefined;
  const field = `${sender.frameId}/${ordinal}`;
  const after = await update(sender.tabId, (tab) =>
    filled({...tab, pool: withTyped(tab.pool, speaks, field, value)}, sender, ordinal),
  );
  attendTo(sender.tabId, after);
  return undefined;
}

/** Milliseconds by which the clocks of a page and of the browser may differ. */
const slack = 20;

/** What the person sends themselves leaves early no more, nor does what left before anybody told of it. */
export async function formSubmitted(
  {ordinals, time}: Sent<'form-submitted'>,
  sender: Sender,
): Promise<undefined> {
  const fields = new Set(ordinals.map((ordinal) => `${sender.frameId}/${ordinal}`));
  await update(sender.tabId, (tab) => {
    const pool = withSubmitted(tab.pool, fields);
    if (pool === tab.pool || tab.visit === undefined) return {...tab, pool};
    const sent = pool.filter(({field}) => fields.has(field)).map(({category}) => category);
    const visit = withoutEarly(tab.visit, new Set(sent), timeOf(Math.max(0, time - slack)));
    return {...tab, pool, visit};
  });
  return undefined;
}

function filled(tab: Tab, sender: Sender, ordinal: number): Tab {
  if (tab.visit === undefined) return tab;
  const visit = rescrubbed(tab.visit, secretsOf(tab.pool));
  const frame = maskAddress(sender.url, secretsOf(tab.pool));
  const fields = visit.fields.map((field) =>
    field.frame === frame && field.ordinal === ordinal ? {...field, filled: true} : field,
  );
  return {...tab, visit: {...visit, fields}};
}

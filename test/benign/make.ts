/**
 * Bodies too long to be kept as text: made from a seed, the same on every run. A case names its maker
 * and its seed: `{"made": "bundle", "seed": 3}`.
 */
import {chance, type Maker} from './chance.ts';
import {code} from './make-code.ts';
import {data} from './make-data.ts';
import {media} from './make-media.ts';

const makers: Readonly<Record<string, Maker>> = {...code, ...data, ...media};

/** A body by its maker's name. Throws on a name that nobody knows: a mistake of ours. */
export function made(name: string, seed: number): Uint8Array {
  const maker = makers[name];
  if (maker === undefined) throw new Error(`no maker is called ${name}`);
  const body = maker(chance(seed));
  return typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
}

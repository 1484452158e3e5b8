/** The hash of a typed identifier: no longer readable, and still hers or his. */
import type {Entry} from '../model.ts';
import {digestForm} from './digests.ts';
import type {Found} from './found.ts';
import type {Limit} from './limit.ts';
import type {Pool} from './pool.ts';

/** Characters of the shortest hash: an MD5 in base64. The longest is a SHA-512 in hex (128). */
export const shortestDigest = 22;
/** Runs that may be a hash. */
const run = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{22}/;
const token = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{22,}/g;
const hex = /(?<![0-9a-f])[0-9a-f]{32,128}(?![0-9a-f])/gi;

/** Runs looked up in one entry. */
const most = 2000;

/** Every hash of a watched identifier that an entry holds. */
export function digested(entry: Entry, pool: Pool, limit?: Limit): readonly Found[] {
  if (entry.value.length < shortestDigest || !run.test(entry.value)) return [];
  const found: Found[] = [];
  let tried = 0;
  for (const [hash] of entry.value.matchAll(token)) {
    if (hash.length > 400) continue;
    for (const one of candidatesIn(hash)) found.push(...known(one, entry, pool));
    tried += 1;
    if (tried <= most) continue;
    limit?.reach();
    break;
  }
  return found;
}

/** Lengths of a hash: in hex, and in base64 without padding. */
const lengths: ReadonlySet<number> = new Set([32, 40, 56, 64, 96, 128, 22, 27, 38, 43, 86]);

/** The run, when it is as long as a hash, and the hashes in hex that it holds between marks. */
function candidatesIn(run: string): readonly string[] {
  if (lengths.has(run.length)) return [run];
  return run.length < 33 ? [] : (run.match(hex) ?? []);
}

function known(run: string, entry: Entry, {digests}: Pool): readonly Found[] {
  const digest = digests.get(digestForm(run));
  if (digest === undefined) return [];
  const {category, certainty} = digest.of;
  const encoding = [...entry.encoding, digest.algorithm];
  return [{category, certainty, how: 'digest', entry: {...entry, encoding}, value: run}];
}

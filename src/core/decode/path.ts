/** Paths of named values (`patient.ids[].nir`): how a name is put under another, in every format. */

/** Longest path kept: what a hostile nesting adds beyond it says nothing. */
const longest = 200;

/**
 * The path of a child: `a.b`, and `a[]` for what stands in a list. A path that grows too long begins anew at
 * its last key, and a key that is too long by itself is left out: half a name would not be known for one.
 */
export function childPath(path: string, key: string): string {
  if (key === '') return path;
  if (path === '') return bounded(key);
  const mark = key.startsWith('[]') ? '' : '.';
  const joined = `${path}${mark}${key}`;
  return joined.length <= longest ? joined : `…${mark}${bounded(key)}`;
}

const bounded = (key: string): string => (key.length < longest - 1 ? key : '…');

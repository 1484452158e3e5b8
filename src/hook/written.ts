/**
 * Remembers what small Blobs and files were made of, when it is text: a page that sends one as it goes is gone
 * before a Blob can be read. The last ones only, so that no page makes it grow.
 */
import {memberOf} from './member.ts';
import type {Natives, Realm} from './natives.ts';
import type {Wrapping} from './wrapping.ts';

/** Blobs remembered, the parts of each, and their characters. */
const mostBlobs = 64;
const mostParts = 16;
const longest = 64 * 1024;

/** The text of a Blob, or nothing once it is forgotten. */
export interface Written {
  text: string | undefined;
}

export function followBlobs(realm: Realm, natives: Natives, wrap: Wrapping): void {
  const ring: Written[] = [];
  // Filled at once: what is written later calls nothing of the page's.
  for (let at = 0; at < mostBlobs; at += 1) ring[at] = {text: undefined};
  let at = 0;
  const keep = (args: readonly unknown[], blob: unknown): void => {
    const text = textOf(natives, args[0]);
    if (text === undefined) return;
    const oldest = ring[at];
    if (oldest !== undefined) oldest.text = undefined;
    const written: Written = {text};
    ring[at] = written;
    at = (at + 1) % mostBlobs;
    natives.remember(natives.written, blob as object, written);
  };
  wrap(realm, 'Blob', keep);
  wrap(realm, 'File', keep);
  // A File is made by what makes Blobs.
  realm.Object.setPrototypeOf(realm.File, realm.Blob);
}

/** The parts together, when all of them are text or Blobs of it. */
function textOf(natives: Natives, parts: unknown): string | undefined {
  if (!natives.isArray(parts)) return undefined;
  const count = memberOf(natives, parts, 'length');
  if (typeof count !== 'number' || count > mostParts) return undefined;
  let all = '';
  for (let at = 0; at < count; at += 1) {
    const part = memberOf(natives, parts, `${at}`);
    const text = typeof part === 'string' ? part : writtenIn(natives, part);
    if (text === undefined || all.length + text.length > longest) return undefined;
    all += text;
  }
  return all;
}

/** What a Blob is remembered to say. */
export function writtenIn({recall, written}: Natives, blob: unknown): string | undefined {
  return recall(written, blob as object)?.text;
}

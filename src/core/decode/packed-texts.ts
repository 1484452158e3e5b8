/** Texts that LZ-string packed, forwards or backwards: in the characters of base64, or in wide ones. */
import {limits} from './limits.ts';
import {lzDecoded, opensAsLz} from './lz-string.ts';
import {holds, type Marks, mark} from './marks.ts';
import {backwards, type Reading} from './reading.ts';
import {reversed} from './reversed.ts';
import {sensible} from './sensible.ts';
import type {Work} from './work.ts';

/** Longest run that is tried as LZ-string, which only its end can prove. */
const longestPacked = 200_000;

/** What a run packs; `undefined` when it packs nothing, or no more may be tried. */
export function lzOf(run: string, work: Work): Reading | undefined {
  const [isPlain, isTurned] = [opensAsLz(run), opensAsLz(reversed(run.slice(-100)))];
  if (run.length > longestPacked) {
    if (isPlain || isTurned) work.leave();
    return undefined;
  }
  if (!(isPlain || isTurned || work.attempt('lz-string')) || !work.spend(run.length)) return undefined;
  const room = work.room(limits.body);
  const read =
    sensible('lz-string', lzDecoded(run, room), work) ??
    backwards(sensible('lz-string', lzDecoded(reversed(run), room), work));
  if (read !== undefined && !(isPlain || isTurned)) work.succeed('lz-string');
  return read;
}

/** What people write in any script, with symbols and emoji: no packer keeps to their characters. */
const written =
  /^(?:[\n -~\u00a0-\u02ff\u0370-\u06ff\u2000-\u2bff\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7af\ud83c-\ud83e\udc00-\udfff\uff00-\uffef]|\ufe0f)+$/;

/** LZ-string in wide characters. */
export function wide(text: string, marks: Marks, work: Work): readonly Reading[] {
  if (!holds(marks, mark.wide) || text.length < 4 || written.test(text)) return [];
  // Blanks at its end stand for bits, and readers of XML and the like take them away.
  const read = lzOf(text, work) ?? lzOf(`${text}  `, work);
  return read === undefined ? [] : [read];
}

/** Texts that an encoding may have made by chance: believed when they are text, or bytes that hold something. */
import {bytesOfBinary} from './binary-string.ts';
import {readingOfBytes} from './bytes.ts';
import {limits} from './limits.ts';
import {holds, mark, marksOf} from './marks.ts';
import type {UnpackedText} from './piece.ts';
import {type Reading, rewritten} from './reading.ts';
import {reversed} from './reversed.ts';
import {withoutNuls} from './utf16.ts';
import type {Work} from './work.ts';

/** What an encoding gave, when it makes sense. The text it came from stays. */
export function sensible(
  encoding: string,
  unpacked: UnpackedText | undefined,
  work: Work,
): Reading | undefined {
  if (unpacked === undefined) return undefined;
  if (!holds(marksOf(unpacked.text), mark.control)) return rewritten(encoding, unpacked, false);
  const inside = packedIn(unpacked.text, work) ?? writtenOut(unpacked.text, work);
  return inside === undefined
    ? undefined
    : {...inside, encoding: [encoding, ...inside.encoding], whole: false};
}

/** Bytes of a structure that were read as UTF-8: its lengths count bytes. */
function writtenOut(text: string, work: Work): Reading | undefined {
  if (!holds(marksOf(text), mark.accent | mark.wide) || !work.spend(text.length)) return undefined;
  const inside = readingOfBytes(new TextEncoder().encode(text), work);
  return inside === undefined || inside.encoding.length === 0 ? undefined : inside;
}

/** Bytes that an encoding gave, when they hold something. The text it came from stays. */
export function useful(encoding: string, bytes: Uint8Array | undefined, work: Work): Reading | undefined {
  if (bytes === undefined || !work.spend(bytes.length)) return undefined;
  const inside = readingOfBytes(bytes, work);
  return inside === undefined
    ? undefined
    : {...inside, encoding: [encoding, ...inside.encoding], whole: false};
}

/** What a text holds that is bytes in the guise of characters, forwards or backwards; `undefined` for any other. */
export function packedIn(text: string, work: Work): Reading | undefined {
  const nuls = withoutNuls(text, limits.body);
  if (nuls !== undefined) return rewritten('utf-16', nuls, true);
  // Forwards and backwards.
  if (!work.spend(2 * limits.reading)) return undefined;
  const bytes = bytesOfBinary(text);
  if (bytes !== undefined) {
    const inside = readingOfBytes(bytes, work);
    if (inside !== undefined && !isSame(inside, text)) return inside;
  }
  const turned = bytesOfBinary(reversed(text));
  const inside = turned === undefined ? undefined : readingOfBytes(turned, work);
  // Any text is one backwards, too.
  return inside === undefined || inside.encoding.length === 0
    ? undefined
    : {...inside, encoding: ['reversed', ...inside.encoding]};
}

/** A text with a control character in it, read as the text it is: there is nothing inside. */
const isSame = ({encoding, pieces}: Reading, text: string): boolean =>
  encoding.length === 0 && pieces[0]?.[1] === text;

/** FormData as urlencoded text: a file in it as its name, and again as what it says where that is text. */
import {longestText} from '../browser/handover.ts';
import {isBlob, type Later, readBlob} from './blob.ts';
import {type Natives, tried} from './natives.ts';
import {type Said, said} from './said.ts';

/** A file of a form, and the one before it. */
interface Attached {
  readonly name: string;
  readonly blob: unknown;
  readonly before: Attached | undefined;
}
type Add = (name: string, text: string, cut?: boolean) => void;

/** Files of one form that are read. */
const mostFiles = 8;

const none: Attached = {name: '', blob: undefined, before: undefined};

/** What a form says; later when files are in it. Nothing when it is no form. */
export function formIn(natives: Natives, body: unknown): Said | Later | undefined {
  const pairs = pairsFor(natives);
  const files = gathered(natives, body, pairs.add);
  if (files === undefined) return undefined;
  if (files === none) return pairs.said(false);
  const read: Later['read'] = (hand) =>
    readAll(natives, files, mostFiles, pairs.add, (isCut) => hand(pairs.said(isCut)));
  return {kind: 'later', read};
}

/** Whether a body is a form with a file in it: the browser shows its name, or nothing. */
export function hasFiles(natives: Natives, body: unknown): boolean {
  const files = gathered(natives, body, () => undefined);
  return files !== undefined && files !== none;
}

/** Adds the pairs of a form; answers with its files, the last one first, `none` at the end. */
function gathered(natives: Natives, body: unknown, add: Add): Attached | undefined {
  const {eachField, fileName} = natives;
  let files = none;
  const take = (value: unknown, name: string): void => {
    if (typeof value === 'string') {
      add(name, value);
      return;
    }
    add(name, fileName(value));
    if (isBlob(natives, value)) files = {name, blob: value, before: files};
  };
  return tried(() => {
    eachField(body, take);
    return files;
  });
}

/** Adds what the files say, one after the other; `done` hears whether some was not read. */
function readAll(
  natives: Natives,
  {name, blob, before}: Attached,
  left: number,
  add: Add,
  done: (isCut: boolean) => void,
): void {
  if (before === undefined || left === 0) {
    done(before !== undefined);
    return;
  }
  readBlob(natives, blob, (one) => {
    const isUnread = one.unread || one.binary;
    if (!isUnread) add(name, one.text, one.cut);
    readAll(natives, before, left - 1, add, (isCut) => done(isCut || isUnread));
  });
}

/** Pairs that become urlencoded text, within what is handed over. */
function pairsFor(natives: Natives): {readonly add: Add; readonly said: (isCut: boolean) => Said} {
  const {addPair, pairsText, slice, URLSearchParams} = natives;
  const pairs = new URLSearchParams();
  let room = longestText;
  let isFull = false;
  return {
    add(name, text, cut = false) {
      isFull ||= cut || name.length + text.length > room;
      if (room > 0) addPair(pairs, slice(name, 0, room), slice(text, 0, room));
      room -= name.length + text.length;
    },
    said: (isCut) => said(natives, pairsText(pairs), isCut || isFull),
  };
}

/**
 * What the sides of an object mean beyond their words: a type, the place that a change to JSON names, the column of an
 * eye.
 */
import type {Entry} from '../model.ts';
import {namesCategory} from './named.ts';

/** A type names what a value is where it is a number of a person: `{type: 'NIR', value: '…'}`. */
export const isMereKind = ({name, value}: Entry): boolean =>
  /(?:^|[.[\]])type\]?$/.test(name) && !namesCategory(value, 'nir') && !namesCategory(value, 'ins');

/** In the column of an eye, a power with its sign or its quarters. */
export const isMeasure = (entry: Entry): boolean =>
  eyeOf(entry) === '' || /^\s*[+\-\u2212]|\d[.,]\d/.test(entry.value);

/** The eye that a column is of: `{param: 'sphere', od: '-2.25', og: '-2.00'}`. */
export const eyeOf = ({name}: Entry): string => {
  const [, eye] = /(?:^|[.[\]])(o[dgs]|oeil_?(?:droit|gauche)|(?:right|left)_?eye)\]?$/i.exec(name) ?? [];
  return eye === undefined ? '' : ` ${eye}`;
};

/** The last key of a pointer (`/patient/groupeSanguin`), as a change to JSON names its place (RFC 6901). */
export const pointed = (label: Entry): Entry =>
  label.name.endsWith('path') && /^(?:\/[\w~-]{1,40}){2,8}$/.test(label.value)
    ? {...label, value: label.value.slice(label.value.lastIndexOf('/') + 1)}
    : label;

/**
 * Lines of fields between delimiters, as HL7 v2 (chapter 2, "Message construction") and HPRIM Santé
 * (after ASTM E1238) write them: a segment a line, its name first, then fields, their repetitions,
 * components and subcomponents.
 */
import type {Piece} from './piece.ts';

export interface Delimiters {
  readonly field: string;
  readonly component: string;
  readonly repetition: string;
  readonly escape: string;
  readonly subcomponent: string;
}

/** What to call a component, beside its position: `words('PID', 5, 1, […])` is `nom patient`. */
export type Words = (
  segment: string,
  field: number,
  component: number,
  repetition: readonly string[],
) => string;

/** The components of one segment, named `PID.5.1 nom patient`; appended to `pieces`, at most `most` in all. */
export function readSegment(
  line: string,
  marks: Delimiters,
  words: Words,
  pieces: Piece[],
  most: number,
): void {
  const fields = line.split(marks.field);
  const segment = (fields[0] ?? '').slice(0, 4);
  // The header's first field is the delimiter itself.
  const shift = /^(?:MSH|FHS|BHS|H)$/.test(segment) ? 1 : 0;
  for (let at = 1; at < fields.length && pieces.length < most; at += 1) {
    if ((shift === 1 && at === 1) || fields[at] === '') continue;
    const name = `${segment}.${at + shift}`;
    for (const repetition of splitBy(fields[at] ?? '', marks.repetition)) {
      const components = splitBy(repetition, marks.component);
      for (const [position, component] of components.entries()) {
        if (pieces.length >= most) return;
        if (component === '') continue;
        const spoken = words(segment, at + shift, position + 1, components);
        addComponent(`${name}.${position + 1}`, spoken, component, marks, pieces, most);
      }
    }
  }
}

const splitBy = (text: string, mark: string): readonly string[] => (mark === '' ? [text] : text.split(mark));

function addComponent(
  name: string,
  spoken: string,
  component: string,
  marks: Delimiters,
  pieces: Piece[],
  most: number,
): void {
  const parts = splitBy(component, marks.subcomponent);
  for (const [at, part] of parts.entries()) {
    if (pieces.length >= most) return;
    const value = unescapedField(part, marks).trim();
    // `""` is HL7's way to say that a field was emptied.
    if (value === '' || value === '""') continue;
    const position = at === 0 ? name : `${name}.${at + 1}`;
    pieces.push([spoken === '' ? position : `${position} ${spoken}`, value]);
  }
}

/** Escape sequences of HL7 v2 (chapter 2.7): `\F\` and the like for delimiters, `\X0D\` for bytes. */
function unescapedField(text: string, marks: Delimiters): string {
  const mark = marks.escape;
  if (mark === '' || !text.includes(mark)) return text;
  const parts = text.split(mark);
  const named = namesOf(marks);
  let out = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 1) {
    const sequence = at + 1 < parts.length ? meaningOf(parts[at] ?? '', named) : undefined;
    if (sequence === undefined) out += `${mark}${parts[at] ?? ''}`;
    else {
      out += `${sequence}${parts[at + 1] ?? ''}`;
      at += 1;
    }
  }
  return out;
}

/** The one-letter names of delimiters, and of formatting that says nothing. */
const namesOf = (marks: Delimiters): ReadonlyMap<string, string> =>
  new Map([
    ['F', marks.field],
    ['S', marks.component],
    ['R', marks.repetition],
    ['T', marks.subcomponent],
    ['E', marks.escape],
    ['H', ''],
    ['N', ''],
    ['.br', '\n'],
    ['.sp', '\n'],
  ]);

function meaningOf(sequence: string, named: ReadonlyMap<string, string>): string | undefined {
  const hex = /^X((?:[\dA-F]{2}){1,100})$/i.exec(sequence)?.[1];
  if (hex === undefined) return named.get(sequence);
  return hex.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}

/** Describes a document to the background: its controls and forms in words, none of their values. */
import type {FieldDescription, FormDescription} from '../browser/messages.ts';
import {type Control, controlsOf, rootsOf} from './controls.ts';
import {formsOf} from './forms.ts';
import {controlNameOf, grouping, groupOf, named} from './groups.ts';
import {headingsOf} from './headings.ts';
import {type Labels, labelOf, labelsOf} from './labels.ts';
import {TableHeaders} from './table-headers.ts';

/** A document as it stands: its controls, and how to put each into words. */
export interface Reading {
  readonly roots: readonly ParentNode[];
  readonly controls: readonly Control[];
  readonly forms: readonly FormDescription[];
  /** The words of the control at a place. */
  describe(at: number): FieldDescription | undefined;
}

/** Reads the document, and the shadow roots that a person has entered. Cheap when there is no control. */
export function read(revealed: Iterable<ShadowRoot> = []): Reading {
  const roots = rootsOf(revealed);
  const controls = controlsOf(roots);
  if (controls.length === 0) return {roots, controls, forms: [], describe: () => undefined};
  const elements = roots.flatMap((root) => [...root.querySelectorAll('form')]);
  const places = new Map(elements.map((form, at) => [form, at]));
  const labels = labelsOf(roots);
  const surroundings = surroundingsOf(roots);
  const describe = (at: number): FieldDescription | undefined => {
    const control = controls[at];
    if (control === undefined) return undefined;
    return {...words(control, at, labels, places), ...surroundings(control)};
  };
  return {roots, controls, forms: formsOf(elements, roots), describe};
}

/** Only the attributes that a control has are read: most have two or three of them. */
function words(
  control: Control,
  ordinal: number,
  labels: Labels,
  forms: ReadonlyMap<HTMLFormElement, number>,
): Omit<FieldDescription, keyof Surroundings> {
  const own = new Set(control.getAttributeNames());
  const say = (name: string, most = 200): string =>
    own.has(name) ? (control.getAttribute(name) ?? '').slice(0, most) : '';
  const {localName: tag, type} = control;
  const form = forms.size === 0 ? null : control.form;
  const id = say('id', Number.POSITIVE_INFINITY);
  return {
    ordinal,
    tag: tag.slice(0, 16),
    type: type.slice(0, 32),
    label: labelOf(control, id, labels),
    name: say('name'),
    id: id.slice(0, 200),
    placeholder: say('placeholder'),
    autocomplete: say('autocomplete', 100),
    title: say('title'),
    maxLength: own.has('maxlength') && 'maxLength' in control ? control.maxLength : -1,
    form: form === null ? -1 : (forms.get(form) ?? -1),
    filled: type !== 'hidden' && control.value !== '',
  };
}

/** What stands around a control; what is absent is left out, for most controls have none of it. */
type Surroundings = Pick<FieldDescription, 'group' | 'control' | 'column' | 'row' | 'heading'>;

/** Each kind of surroundings is sought once in the document: what it does not hold, no control is asked for. */
function surroundingsOf(roots: readonly ParentNode[]): (control: Control) => Surroundings {
  const holds = (selector: string): boolean => roots.some((root) => root.querySelector(selector) !== null);
  const headings = headingsOf(roots);
  const tables = holds('td,th') ? new TableHeaders() : undefined;
  const groups = holds(grouping) ? new Map<Element, string>() : undefined;
  const isNamed = holds(named);
  return (control) => {
    const said: Surroundings = {group: groups === undefined ? '' : groupOf(control, groups)};
    const name = isNamed ? controlNameOf(control) : '';
    if (name !== '') said.control = name;
    const [column, row] = tables?.headersOf(control) ?? [];
    if (column) said.column = column;
    if (row) said.row = row;
    const heading = headings.get(control);
    if (heading !== undefined) said.heading = heading;
    return said;
  };
}

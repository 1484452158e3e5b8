/** What a control belongs to: the group that the page puts it in, and the name that its framework gives it. */
import type {Control} from './controls.ts';
import {ariaOf, textOf} from './labels.ts';

/** Elements that group controls. */
export const grouping = 'fieldset,[role=group],[role=radiogroup]';

/** The legend of the fieldset that holds a control, or the name of its ARIA group; `known` keeps those read before. */
export function groupOf(control: Control, known: Map<Element, string>): string {
  const group = control.closest(grouping);
  if (group === null) return '';
  const name = known.get(group) ?? nameOf(group);
  known.set(group, name);
  return name;
}

function nameOf(group: Element): string {
  const legend = textOf(group.querySelector('legend'));
  return legend || ariaOf(group) || (group.getAttribute('aria-label') ?? '').slice(0, 300);
}

/** Attributes in which frameworks and scripts name a control. */
const naming = ['formcontrolname', 'ng-model', 'v-model', 'data-field', 'data-label', 'data-name'];
/** Elements that bear one. */
export const named = naming.map((name) => `[${name}]`).join();

/** The name that the page's framework gives a control; a component's wrapper may bear it. */
export function controlNameOf(control: Control): string {
  for (const name of naming) {
    const said = control.getAttribute(name);
    if (said !== null && said !== '') return said.slice(0, 200);
  }
  return (control.parentElement?.getAttribute('formcontrolname') ?? '').slice(0, 200);
}

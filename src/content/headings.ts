/** The heading under which a control stands: the last one before it, in its own part of the page. */
import type {Control} from './controls.ts';

const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const controls = 'input,select,textarea';
/** A heading speaks for the part of the page that holds it. */
const parts = 'form,section,article,fieldset,dialog,aside,header,footer,nav,[role=dialog]';

const longest = 200;
/** Headings tried for a control, the nearest first. */
const mostTried = 3;

/** The heading of each control that has one. One walk of the document, none when it has no heading. */
export function headingsOf(roots: readonly ParentNode[]): ReadonlyMap<Element, string> {
  const found = new Map<Element, string>();
  for (const root of roots) {
    if (root.querySelector(headings) === null || root.querySelector(controls) === null) continue;
    const before: Heading[] = [];
    for (const element of root.querySelectorAll(`${headings},${controls}`)) {
      if (isControl(element)) place(element, before, found);
      else before.push(headed(element));
    }
  }
  return found;
}

const isControl = (element: Element): element is Control =>
  element.localName === 'input' || element.localName === 'select' || element.localName === 'textarea';

interface Heading {
  readonly text: string;
  readonly part: Element | null;
}

function headed(element: Element): Heading {
  const text = element.textContent.slice(0, 500).replace(/\s+/g, ' ').trim().slice(0, longest);
  return {text, part: element.parentElement?.closest(parts) ?? null};
}

function place(control: Control, before: readonly Heading[], found: Map<Element, string>): void {
  for (let tried = 1; tried <= mostTried; tried += 1) {
    const heading = before.at(-tried);
    if (heading === undefined) return;
    if (heading.text === '' || heading.part?.contains(control) === false) continue;
    found.set(control, heading.text);
    return;
  }
}

/** The words beside a control, as a person reads them. Page text: handed on as it is, judged elsewhere. */
import type {Control} from './controls.ts';

/** Labels by the id they are for: `input.labels` costs a walk of the document each. */
export type Labels = ReadonlyMap<string, string>;

const longest = 300;

/** The text of every `label[for]` under the roots, the first one for an id. */
export function labelsOf(roots: readonly ParentNode[]): Labels {
  const labels = new Map<string, string>();
  for (const root of roots) {
    for (const label of root.querySelectorAll<HTMLLabelElement>('label[for]')) {
      const target = label.getAttribute('for') ?? '';
      if (!labels.has(target)) labels.set(target, textOf(label));
    }
  }
  return labels;
}

/** The best label of a control: its own, ARIA's, or the words that stand just before it. */
export function labelOf(control: Control, labels: Labels): string {
  const own = labels.get(control.id) ?? textOf(control.closest('label'));
  return (
    own || ariaOf(control) || (control.getAttribute('aria-label') ?? '').slice(0, longest) || beside(control)
  );
}

/** The words that ARIA names an element by. */
export function ariaOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/).slice(0, 5) ?? [];
  const root = element.getRootNode();
  if (ids.length === 0 || !(root instanceof Document || root instanceof ShadowRoot)) return '';
  return ids
    .map((id) => textOf(root.getElementById(id)))
    .join(' ')
    .trim();
}

/** A table's row label, a definition's term, or a few words in front of the control. */
function beside(control: Control): string {
  const before = control.previousElementSibling ?? control.parentElement?.previousElementSibling ?? null;
  // A form is no label, and its controls may hide its methods.
  if (before instanceof HTMLFormElement) return '';
  const words = before?.querySelector('input,select,textarea') === null ? textOf(before) : '';
  if (words !== '' && words.length <= 80 && before?.matches('input,select,textarea') === false) return words;
  const previous = control.previousSibling;
  return previous?.nodeType === Node.TEXT_NODE ? (previous.nodeValue ?? '').trim().slice(0, 80) : '';
}

/** An element's words, on one line; of a label, without the options that it wraps. */
export function textOf(element: Element | null | undefined): string {
  if (element === null || element === undefined) return '';
  const text =
    element.matches('label') && element.firstElementChild !== null ? wordsOf(element) : element.textContent;
  return text.slice(0, 2000).replace(/\s+/g, ' ').trim().slice(0, longest);
}

/** A label's words without the options of a select it wraps. */
function wordsOf(label: Element): string {
  let words = '';
  const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null && words.length < 1000; node = walker.nextNode()) {
    if (node.parentElement?.closest('select,textarea,script,style') === null)
      words += ` ${node.nodeValue ?? ''}`;
  }
  return words;
}

/** The words beside a control, as a person reads them. Page text: handed on as it is, judged elsewhere. */
import type {Control} from './controls.ts';

/** What names controls in a document: each kind is sought once, and no control is asked for what is nowhere. */
export interface Labels {
  /** The first label for an id: `input.labels` costs a walk of the document each. */
  readonly byId: ReadonlyMap<string, Element>;
  /** A label stands around a control. */
  readonly isAround: boolean;
  readonly isAria: boolean;
}

const longest = 300;

/** The labels under the roots. Their words are read when a control asks for them. */
export function labelsOf(roots: readonly ParentNode[]): Labels {
  const holds = (selector: string): boolean => roots.some((root) => root.querySelector(selector) !== null);
  const byId = new Map<string, Element>();
  for (const root of roots) {
    for (const label of root.querySelectorAll('label[for]')) {
      const target = label.getAttribute('for') ?? '';
      if (!byId.has(target)) byId.set(target, label);
    }
  }
  return {
    byId,
    isAround: holds('label input,label select,label textarea'),
    isAria: holds('[aria-label],[aria-labelledby]'),
  };
}

/** The best label of a control: its own, ARIA's, or the words that stand just before it. */
export function labelOf(control: Control, id: string, {byId, isAround, isAria}: Labels): string {
  const label = byId.get(id) ?? (isAround ? control.closest('label') : null);
  const own = label === null ? '' : textOf(label);
  const aria = (): string => ariaOf(control) || (control.getAttribute('aria-label') ?? '').slice(0, longest);
  return own || (isAria ? aria() : '') || beside(control);
}

/** The words that ARIA names an element by. */
export function ariaOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/).slice(0, 5) ?? [];
  if (ids.length === 0) return '';
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return '';
  return ids
    .map((id) => textOf(root.getElementById(id)))
    .join(' ')
    .trim();
}

const controls = 'input,select,textarea';

/** A table's row label, a definition's term, or a few words in front of the control. */
function beside(control: Control): string {
  const before = control.previousElementSibling ?? control.parentElement?.previousElementSibling ?? null;
  // A form is no label, and its controls may hide its methods.
  if (before instanceof HTMLFormElement) return '';
  const words = before === null || before.matches(controls) ? '' : textOf(before);
  if (words !== '' && words.length <= 80 && before?.querySelector(controls) === null) return words;
  const previous = control.previousSibling;
  return previous?.nodeType === Node.TEXT_NODE ? (previous.nodeValue ?? '').trim().slice(0, 80) : '';
}

/** An element's words, on one line; of a label, without the options that it wraps. */
export function textOf(element: Element | null | undefined): string {
  if (element === null || element === undefined) return '';
  const text =
    element.localName === 'label' && element.firstElementChild !== null
      ? wordsOf(element)
      : element.textContent;
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

/** Finds a document's controls: in document order, those of open shadow roots after them. */

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const selector = 'input,select,textarea';

/** Controls described of one document; a page with more is not a form for people. */
export const mostControls = 10_000;

/** Every control of the document and of the open shadow roots in it. */
export function controlsOf(roots: readonly ParentNode[]): readonly Control[] {
  const found: Control[] = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll<Control>(selector)) {
      if (found.length >= mostControls) return found;
      found.push(element);
    }
  }
  return found;
}

/** The document and its open shadow roots, nested ones included. Only custom and a few elements host one. */
export function rootsOf(root: ParentNode): readonly ParentNode[] {
  const roots: ParentNode[] = [root];
  for (let at = 0; at < roots.length; at += 1) {
    for (const element of roots[at]?.querySelectorAll('*') ?? []) {
      if (element.shadowRoot !== null) roots.push(element.shadowRoot);
    }
  }
  return roots;
}

/** Whether an event's target is a control, inside shadow roots too. */
export function controlOf(event: Event): Control | undefined {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && target.matches(selector) ? (target as Control) : undefined;
}

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

/** The document and its open shadow roots, nested ones included, and those that `revealed` gives. */
export function rootsOf(revealed: Iterable<ShadowRoot> = []): readonly ParentNode[] {
  const roots = new Set<ParentNode>([document, ...revealed]);
  for (const root of roots) {
    for (const element of hostsIn(root)) if (element.shadowRoot !== null) roots.add(element.shadowRoot);
  }
  return [...roots];
}

/** Elements of HTML that may host a shadow root (DOM Standard, "attach a shadow root"). */
const plainHosts = 'article,aside,blockquote,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';

/**
 * Elements that are likely to host one. Asking each element of a large page costs milliseconds, so the
 * document is asked for custom elements and for empty ones; a root elsewhere is revealed when a person
 * enters it.
 */
function* hostsIn(root: ParentNode): Generator<Element> {
  if (root !== document) {
    yield* root.querySelectorAll('*');
    return;
  }
  // What fails soonest is asked first, here and in the path.
  yield* document.querySelectorAll(`:empty:is(${plainHosts})`);
  const custom = document.evaluate('descendant::*[contains(local-name(), "-")]', document, null, 7, null);
  for (let at = 0; at < custom.snapshotLength; at += 1) {
    const node = custom.snapshotItem(at);
    if (node instanceof Element) yield node;
  }
}

/** Whether an event's target is a control, inside shadow roots too. */
export function controlOf(event: Event): Control | undefined {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && target.matches(selector) ? (target as Control) : undefined;
}

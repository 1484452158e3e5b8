/**
 * Where a document's forms would go. Attributes are read, not properties: a control named `action` hides
 * the property, and the property of a button without `formaction` is the page's address.
 */
import type {FormDescription} from '../browser/messages.ts';

const most = 500;

/** Buttons that send a form elsewhere, or otherwise; they may stand outside of it. */
const deviating = 'button[formaction],input[formaction],button[formmethod],input[formmethod]';

/** Every form as built: one description for each distinct target and method of its buttons. */
export function formsOf(
  forms: readonly HTMLFormElement[],
  roots: readonly ParentNode[],
): readonly FormDescription[] {
  const buttons = roots.flatMap((root) => [...root.querySelectorAll<HTMLButtonElement>(deviating)]);
  const searches = new Set(
    roots
      .flatMap((root) => [...root.querySelectorAll<HTMLInputElement>('input[type=search]')])
      .map(({form}) => form),
  );
  return forms
    .flatMap((form, at) => {
      const own = buttons.filter((button) => button.form === form);
      return describe(form, at, own, searches.has(form) || attribute(form, 'role') === 'search');
    })
    .slice(0, most);
}

function describe(
  form: HTMLFormElement,
  at: number,
  buttons: readonly Element[],
  search: boolean,
): readonly FormDescription[] {
  const own = of(form, 'action', 'method');
  const targets = [own, ...buttons.map((button) => ({...own, ...of(button, 'formaction', 'formmethod')}))];
  const distinct = new Map(targets.map((target) => [`${target.method} ${target.action}`, target]));
  return [...distinct.values()].flatMap(({action = document.baseURI, method = 'get'}) =>
    method === 'dialog' ? [] : [{form: at, action, method: method === 'post' ? 'post' : 'get', search}],
  );
}

/** A control may hide any property of its form, `getAttribute` too. */
function attribute(element: Element, name: string): string | undefined {
  return Element.prototype.getAttribute.call(element, name)?.trim() ?? undefined;
}

interface Going {
  action?: string;
  method?: string;
}

/** What an element says of the target; what it leaves unsaid is absent. An empty action is the page itself. */
function of(element: Element, action: string, method: string): Going {
  const target = attribute(element, action);
  const verb = attribute(element, method)?.toLowerCase();
  return {
    ...(target === undefined || target === '' ? {} : {action: resolved(target)}),
    ...(verb === undefined ? {} : {method: verb}),
  };
}

function resolved(target: string): string {
  return URL.canParse(target, document.baseURI) ? new URL(target, document.baseURI).href.slice(0, 4000) : '';
}

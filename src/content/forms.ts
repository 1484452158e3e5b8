/**
 * Where a document's forms would go. Attributes are read, not properties: a control named `action` hides
 * the property, and the property of a button without `formaction` is the page's address.
 */
import type {FormDescription} from '../browser/messages.ts';

const most = 500;

/** Every form as built: one description for each distinct target and method of its buttons. */
export function formsOf(forms: readonly HTMLFormElement[]): readonly FormDescription[] {
  return forms.flatMap(describe).slice(0, most);
}

function describe(form: HTMLFormElement, at: number): readonly FormDescription[] {
  const search = isSearch(form);
  const own = of(form, 'action', 'method');
  const buttons = [
    ...form.querySelectorAll('button[formaction],input[formaction],button[formmethod],input[formmethod]'),
  ];
  const targets = [own, ...buttons.map((button) => ({...own, ...of(button, 'formaction', 'formmethod')}))];
  const distinct = new Map(targets.map((target) => [`${target.method} ${target.action}`, target]));
  return [...distinct.values()].flatMap(({action = document.baseURI, method = 'get'}) =>
    method === 'dialog' ? [] : [{form: at, action, method: method === 'post' ? 'post' : 'get', search}],
  );
}

interface Going {
  action?: string;
  method?: string;
}

/** What an element says of the target; what it leaves unsaid is absent. An empty action is the page itself. */
function of(element: Element, action: string, method: string): Going {
  const target = element.getAttribute(action)?.trim();
  const verb = element.getAttribute(method)?.trim().toLowerCase();
  return {
    ...(target === undefined || target === '' ? {} : {action: resolved(target)}),
    ...(verb === undefined ? {} : {method: verb}),
  };
}

function resolved(target: string): string {
  return URL.canParse(target, document.baseURI) ? new URL(target, document.baseURI).href.slice(0, 4000) : '';
}

function isSearch(form: HTMLFormElement): boolean {
  return form.getAttribute('role') === 'search' || form.querySelector('input[type=search]') !== null;
}

/**
 * Files that the person picks for a form: what is text is read, to a limit, when it is picked, since a page is
 * gone once its form is sent; it is handed on when the form goes. Pictures and documents are told by their name.
 */
import {type BodySeen, longestText} from '../browser/handover.ts';
import {controlOf} from './controls.ts';

/** Text, by its name or by the type that the browser gives it. */
const isText = ({name, type}: File): boolean =>
  /\.(?:txt|csv|tsv|json|xml|hl7|hpr|hprim|log|md|html?)$/i.test(name) || /^text\/|json|xml|hl7/i.test(type);

/** Files of a page that are remembered. */
const mostFiles = 20;

/** `tell` is given what the files of a form say, as its submission begins, until `signal`. */
export function watchFiles(tell: (seen: BodySeen) => void, signal: AbortSignal): void {
  const texts = new Map<string, string>();
  const actions = new WeakMap<HTMLFormElement, string>();
  const listen = (type: string, heard: (event: Event) => void): void =>
    window.addEventListener(type, heard, {capture: true, passive: true, signal});

  listen('change', (event) => {
    const control = controlOf(event);
    if (control instanceof HTMLInputElement && control.type === 'file')
      for (const file of [...(control.files ?? [])].filter(isText)) void keep(texts, file);
  });
  listen('submit', (event) => {
    const {target} = event;
    const button = event instanceof SubmitEvent ? event.submitter : null;
    const own = button?.getAttribute('formaction') ?? undefined;
    if (target instanceof HTMLFormElement && own !== undefined)
      actions.set(target, new URL(own, document.baseURI).href);
  });
  listen('formdata', (event) => {
    const {target} = event;
    if (!(event instanceof FormDataEvent) || !(target instanceof HTMLFormElement) || texts.size === 0) return;
    const pairs = new URLSearchParams();
    for (const [name, value] of event.formData) {
      const text = value instanceof File ? texts.get(keyOf(value)) : undefined;
      if (text !== undefined) pairs.append(name, text);
    }
    if (pairs.size > 0) tell(seenIn(pairs, actions.get(target) ?? target.action));
  });
}

/** A file is not the same object for every asker. */
const keyOf = ({name, size, lastModified}: File): string => `${name} ${size} ${lastModified}`;

async function keep(texts: Map<string, string>, file: File): Promise<void> {
  try {
    const text = await file.slice(0, longestText).text();
    if (texts.size < mostFiles) texts.set(keyOf(file), text);
  } catch {
    // The file is gone, or may not be read.
  }
}

function seenIn(pairs: URLSearchParams, action: string): BodySeen {
  const text = pairs.toString();
  return {
    carrier: 'request',
    method: 'POST',
    url: action.replace(/#.*/s, ''),
    text: text.slice(0, longestText),
    binary: false,
    cut: text.length > longestText,
    unread: false,
  };
}

/**
 * Tells when the person sends what they typed: by a form's own submission, or by a button or the Enter key
 * where no form is. Only what the browser says is the person's doing counts: a page cannot pretend it.
 */
import {type Control, controlOf} from './controls.ts';

const buttons = 'button,input[type=submit],input[type=button],input[type=image],[role=button]';

/** `submitted` is given the controls among `written` whose values are sent, until `signal`. */
export function watchSubmission(
  written: Iterable<Control>,
  submitted: (controls: readonly Control[]) => void,
  signal: AbortSignal,
): void {
  const sendAllOf = (form: HTMLFormElement | null): void => {
    const sent = [...written].filter((control) => control.form === form);
    if (sent.length > 0) submitted(sent);
  };
  const listen = (type: string, heard: (event: Event) => void): void =>
    window.addEventListener(type, (event) => event.isTrusted && heard(event), {
      capture: true,
      passive: true,
      signal,
    });

  listen('submit', ({target}) => {
    if (target instanceof HTMLFormElement) sendAllOf(target);
  });
  listen('click', (event) => {
    const button = event.composedPath().find((node) => node instanceof Element && node.matches(buttons));
    if (button === undefined) return;
    sendAllOf(formOf(button));
  });
  listen('keydown', (event) => {
    const control = controlOf(event);
    if (event instanceof KeyboardEvent && event.key === 'Enter' && control?.localName === 'input')
      sendAllOf(control.form);
  });
}

function formOf(button: EventTarget): HTMLFormElement | null {
  const own = button instanceof HTMLButtonElement || button instanceof HTMLInputElement ? button.form : null;
  return own ?? (button instanceof Element ? button.closest('form') : null);
}

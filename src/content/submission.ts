/**
 * Tells when the person sends what they typed: by a form's own submission, or by a button or the Enter key
 * where no form is. Only what the browser says is the person's doing counts: a page cannot pretend it.
 */
import {type Control, controlOf} from './controls.ts';

const buttons = 'button,input[type=submit],input[type=button],input[type=image],[role=button]';

/**
 * `submitted` is given the controls among `written` whose values are sent, and when (milliseconds since 1970),
 * until `signal`.
 */
export function watchSubmission(
  written: Iterable<Control>,
  submitted: (controls: readonly Control[], time: number) => void,
  signal: AbortSignal,
): void {
  const sendAllOf = (form: HTMLFormElement | null, {timeStamp}: Event): void => {
    const sent = [...written].filter((control) => control.form === form);
    if (sent.length > 0) submitted(sent, performance.timeOrigin + timeStamp);
  };
  const listen = (type: string, heard: (event: Event) => void): void =>
    window.addEventListener(type, (event) => event.isTrusted && heard(event), {
      capture: true,
      passive: true,
      signal,
    });

  listen('submit', (event) => {
    if (event.target instanceof HTMLFormElement) sendAllOf(event.target, event);
  });
  listen('click', (event) => {
    const button = event.composedPath().find((node) => node instanceof Element && node.matches(buttons));
    if (button === undefined) return;
    sendAllOf(formOf(button), event);
  });
  listen('keydown', (event) => {
    const control = controlOf(event);
    if (event instanceof KeyboardEvent && event.key === 'Enter' && control?.localName === 'input')
      sendAllOf(control.form, event);
  });
}

function formOf(button: EventTarget): HTMLFormElement | null {
  const own = button instanceof HTMLButtonElement || button instanceof HTMLInputElement ? button.form : null;
  return own ?? (button instanceof Element ? button.closest('form') : null);
}

/**
 * The document of a JSON text. A text that only looks like one costs as much as a kilobyte that is read, since
 * the engine throws: most are told by how they open and close, and only so many others are tried.
 */

/** How many texts that prove to be no JSON are tried for one sending. */
const mostMistakes = 2000;

/** What is left of the patience with near-JSON. */
export class Mistakes {
  #left: number = mostMistakes;

  get mayTry(): boolean {
    return this.#left > 0;
  }

  note(): void {
    this.#left -= 1;
  }
}

/** The document of a JSON text; `undefined` when the text is none, or no more are tried. */
export function documentOf(text: string, mistakes: Mistakes): {readonly root: unknown} | undefined {
  if (!mistakes.mayTry || !closes(text)) return undefined;
  try {
    return {root: JSON.parse(text)};
  } catch {
    // Expected: pages send cut, concatenated and near-JSON.
    mistakes.note();
    return undefined;
  }
}

/** Whether a text opens with what JSON may open with, and closes what it opened. */
function closes(text: string): boolean {
  const first = placeOf(text, 0, 1);
  const last = placeOf(text, text.length - 1, -1);
  const next = text.charAt(placeOf(text, first + 1, 1));
  switch (text.charAt(first)) {
    case '{':
      return text.charAt(last) === '}' && (next === '"' || next === '}');
    case '[':
      return text.charAt(last) === ']' && /[[{"\d\-tfn\]]/.test(next);
    default:
      return text.charAt(first) === '"' && text.charAt(last) === '"' && last > first;
  }
}

/** The nearest place, from one on, that is not blank. */
function placeOf(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (/[ \t\r\n]/.test(text.charAt(at))) at += step;
  return at;
}

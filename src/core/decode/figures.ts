/** Figures that wrap nothing for sure: numbers, dates, telephone numbers, told by one look at their characters. */

/** Longest text of figures. */
const longestFigures = 26;
/** Figures in a row: more may be hex of figures, but for the decimals of a number. */
const [longestRun, longestDecimals] = [16, 20];
/** Marks between figures: more may part the codes of eight characters. */
const mostMarks = 6;

/** Whether a text is figures with a few marks between, too few to be the codes of a text. */
export function isFigures(text: string): boolean {
  if (text.length > longestFigures) return false;
  let [run, marks, longest] = [0, 0, longestRun];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) run += 1;
    else if (isMark(code)) {
      longest = code === 0x2e && marks < 2 ? longestDecimals : longestRun;
      marks += 1;
      run = 0;
    } else return code === 0x65 && exponent.test(text);
    if (run > longest || marks > mostMarks) return false;
  }
  return true;
}

/** Space, `(`, `)`, `+`, `,`, `-`, `.`, `/` and `:`. */
const isMark = (code: number): boolean =>
  code === 0x20 || (code >= 0x28 && code <= 0x2f && code !== 0x2a) || code === 0x3a;

const exponent = /^-?\d\.\d{1,18}e[+-]?\d{1,3}$/;

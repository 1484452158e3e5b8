/**
 * What a text holds, told in one pass, so that only the readers that it may concern are asked. Most values
 * of most sendings hold nothing that promises a wrapping.
 */

/** One bit a kind of character. */
export const mark = {
  percent: 1,
  ampersand: 2,
  equals: 4,
  less: 8,
  backslash: 16,
  newline: 32,
  control: 64,
  wide: 128,
  upper: 256,
  lower: 512,
  digit: 1024,
  /** A letter beyond `f`, or another character that hex does not have. */
  notHex: 2048,
  /** A character that neither base64 alphabet has, padding apart. */
  notToken: 4096,
  /** A character of Latin-1 beyond ASCII. */
  accent: 8192,
  /** A letter that no spelling of hex has: beyond `f`, and no `x`. */
  word: 1 << 16,
} as const;

const token = 1 << 14;
/** Opens or closes a structure, or parts it. */
const bracket = 1 << 15;

/** Between the fields of HL7 and of terminals: text. */
const separators = '\t\n\v\r\u001b\u001c\u001d';

const kinds = new Uint32Array(128);
for (let code = 0; code < 128; code += 1) kinds[code] = kindOf(String.fromCharCode(code));

function kindOf(char: string): number {
  const {notHex, notToken} = mark;
  const others = char === 'x' || char === 'X' ? notHex : notHex | mark.word;
  if (/[0-9]/.test(char)) return mark.digit | token;
  if (/[A-Z]/.test(char)) return mark.upper | token | (char > 'F' ? others : 0);
  if (/[a-z]/.test(char)) return mark.lower | token | (char > 'f' ? others : 0);
  if (/[+/_-]/.test(char)) return token | notHex;
  const own: Readonly<Record<string, number>> = {
    '%': mark.percent,
    '&': mark.ampersand,
    '<': mark.less,
    '\\': mark.backslash,
    '\n': mark.newline,
    '\r': mark.newline,
  };
  if (char === '=') return mark.equals | notHex;
  if (/[{}[\]"|?]/.test(char)) return notHex | notToken | bracket;
  const isControl = char < ' ' && !separators.includes(char);
  return notHex | notToken | (own[char] ?? 0) | (isControl ? mark.control : 0);
}

/** What a text holds. */
export interface Marks {
  /** Bits of `mark`. */
  readonly bits: number;
  /** Length of its longest run of base64 characters. */
  readonly run: number;
}

/** Reads a text once. */
export function marksOf(text: string): Marks {
  let [bits, run, longest] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (kinds[code] ?? 0) : code < 256 && code !== softHyphen ? accented : beyond;
    bits |= kind;
    if ((kind & token) !== 0) run += 1;
    else {
      if (run > longest) longest = run;
      run = 0;
    }
  }
  return {bits: bits & ~token, run: Math.max(run, longest)};
}

const accented = mark.notHex | mark.notToken | mark.accent;
const beyond = mark.notHex | mark.notToken | mark.wide;
/** Not seen, as the marks of bidirectional text are not. */
const softHyphen = 0xad;

/** Whether a text holds any of the kinds. */
export const holds = ({bits}: Marks, kinds: number): boolean => (bits & kinds) !== 0;

const {percent, ampersand, equals, less, backslash, newline, control, wide} = mark;
const promising = percent | ampersand | equals | less | backslash | newline | control | wide | bracket;
/** Figures and marks alone may be the codes of eight characters from this length on; hex is told from here on, too. */
const shortestCoded = 15;

/** Words and numbers that no encoding writes: nothing of what any reader looks for, no run that mixes cases. */
export function isBare({bits, run}: Marks, length: number): boolean {
  if ((bits & promising) !== 0) return false;
  const isMixed = (bits & mark.upper) !== 0 && (bits & (mark.lower | mark.digit)) !== 0;
  if (isMixed && (run >= 16 || run >= length - 3)) return false;
  return length < shortestCoded || (bits & mark.word) !== 0;
}

/** The words of lenses: what member of a prescription each is, and whether they are all that a text says. */

/** Word → member of the cluster. Source: the project's vocabulary, notes on OPTRX. */
const members: Readonly<Record<string, string>> = {
  sph: 'sphere',
  sphere: 'sphere',
  cyl: 'cylinder',
  cylindre: 'cylinder',
  cylinder: 'cylinder',
  axe: 'axis',
  axis: 'axis',
  add: 'addition',
  addition: 'addition',
  prisme: 'prism',
  prism: 'prism',
  base: 'base',
  acuite: 'acuity',
  od: 'eye',
  og: 'eye',
  os: 'eye',
  oeil: 'eye',
  eye: 'eye',
  bc: 'curve',
  dia: 'diameter',
  pwr: 'power',
};

/** The member that a phrase is, if any; a phrase with an eye's letter is its other word: « axe d ». */
export function memberOf(phrase: string): string | undefined {
  const word = phrase.replace(/^[dglr] | [dglr]$/, '');
  return Object.hasOwn(members, word) ? members[word] : undefined;
}

/** Words that may stand in a label beside an optical one: eyes, distances, units. */
const beside: ReadonlySet<string> = new Set(
  'rx re le ou r l d g loin pres vl vp vi vision od og os droit droite gauche right left degre dioptrie mm valeur value lunette lentille verre patient'.split(
    ' ',
  ),
);

/**
 * Whether bare optical words are all that a text says: « Sphère », « Cylindre (CYL) »; not « Sphère d'activité »,
 * « Axe de recherche », whose other words make it another thing.
 */
export function isBare(tokens: readonly string[]): boolean {
  return tokens.every((token) => Object.hasOwn(members, token) || beside.has(token) || /^\d/.test(token));
}

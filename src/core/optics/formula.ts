/**
 * The whole correction of an eye in one formula, as French and English prescriptions write it:
 * `-2.25 (-0.75) 90°`, `-3.00 (+1.00 à 110°)`, `(20° -1.00) -2.00`, `OD (20 -100) -200`, `-2.00 / -0.75 x 090`.
 * Source: identifiers 1.8. Statistics (`-1.5 (0.3) 12`), phones (`+33 (0)6 12…`), shares and CSS stay silent.
 */
import {holdsSigned, isAxis, isCylinder, isSphere, signed, sphere} from './power.ts';

interface Formula {
  readonly shape: RegExp;
  /** From what each group holds, whether it is a correction. */
  readonly holds: (groups: Groups, isWhole: boolean) => boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

const eye = '(?:o\\.?[dgs]\\.?|[œo]e?il (?:droit|gauche)|right eye|left eye|re|le|r|l)';
/** The times sign of an axis may stand right behind: `-0.50x90`. */
const unit = ' ?(?:d[sc]?|sph|cyl|δ)?(?!(?!x ?\\d)[a-z])';
const at = '(?:à|a|x|@|axe?s?|axis|\\*)';
const axis = '(?<axis>\\d{1,3})(?![\\d%€$£]|\\.\\d|px|em)';

const isSigned = (text: string | undefined): boolean => text !== undefined && /^[+-]/.test(text);

function isCorrection({sph = '', cyl = '', axis: angle = '', deg}: Groups): boolean {
  const isSure = deg !== undefined && deg !== '';
  if (!isAxis(angle) || !isSphere(sph, isSure) || !isCylinder(cyl, isSure)) return false;
  return isSure || (isSigned(cyl) && (isSigned(sph) || !/^\d/.test(sph) || sph === '0'));
}

/** Hundredths of dioptres, by quarters. */
const isHundredths = (text = ''): boolean => /^[+-]?\d{2,4}$/.test(text) && Number(text) % 25 === 0;

const formulas: readonly Formula[] = [
  {
    shape: new RegExp(
      `(?<![\\w.(])(?<sph>${sphere})${unit} ?\\( ?(?<cyl>[+-]? ?\\d{1,2}\\.\\d{1,2})${unit} ?\\) ?(?:${at} ?)?${axis} ?(?<deg>°)?`,
      'gi',
    ),
    holds: isCorrection,
  },
  {
    shape: new RegExp(
      `(?<![\\w.(])(?<sph>${sphere})${unit} ?\\( ?(?<cyl>[+-]? ?\\d{1,2}\\.\\d{1,2})${unit} ?(?:(?:${at}) ?(?:de )?)?:? ?${axis} ?(?<deg>°)? ?\\)`,
      'gi',
    ),
    holds: isCorrection,
  },
  {
    shape: new RegExp(
      `(?<![\\w.(+-])(?<sph>${sphere})${unit}(?: ?[/;,] ?| )(?:cyl\\.? ?)?(?<cyl>${signed})${unit} ?${at} ?:? ?${axis} ?(?<deg>°)?`,
      'gi',
    ),
    holds: isCorrection,
  },
  {
    shape: new RegExp(
      `(?<![\\w.(+-])(?<sph>${sphere})${unit} ?(?:[/;,] ?| )(?<cyl>${signed})${unit} ?[/;,]? ?${axis} ?(?<deg>°)?`,
      'gi',
    ),
    holds: (groups, isWhole) => isCorrection(groups) && (groups['deg'] !== undefined || isWhole),
  },
  {
    shape: new RegExp(
      `(?<![\\w.(])(?<sph>${sphere})${unit} ?\\( ?(?<axis>\\d{1,3}) ?(?<deg>°)? ?(?:à )?(?<cyl>${signed})${unit} ?\\)`,
      'gi',
    ),
    holds: isCorrection,
  },
  {
    shape: new RegExp(
      `(?<eye>${eye} ?:? ?)?(?<![\\w.])(?<open>\\()? ?(?<axis>\\d{1,3}) ?(?<deg>°)? ?(?:à )?(?<cyl>${signed}) ?\\)? ?(?<sph>${signed})(?![\\d%]|\\.\\d)`,
      'gi',
    ),
    holds: (groups, isWhole) =>
      isCorrection({...groups, deg: undefined}) &&
      [groups['eye'], groups['open'], groups['deg'], isWhole ? 'whole' : undefined].some(
        (one) => one !== undefined,
      ),
  },
  {
    shape: new RegExp(
      `(?<![\\w.])(?<eye>${eye} ?:? ?)?\\(? ?(?<axis>\\d{1,3}) ?(?<deg>°)? (?<cyl>[+-]\\d{2,4}) ?\\)? ?(?<sph>[+-]\\d{2,4})(?![\\d.%-])`,
      'gi',
    ),
    holds: ({axis: angle = '', cyl, sph, eye: side, deg}, isWhole) =>
      isAxis(angle) &&
      isHundredths(cyl) &&
      isHundredths(sph) &&
      (side !== undefined || deg !== undefined || isWhole),
  },
];

/** A whole correction that a text holds; `text` is written plain. */
export function formulaIn(text: string): readonly [start: number, end: number] | undefined {
  if (!holdsSigned(text)) return undefined;
  const length = text.trim().length;
  for (const {shape, holds} of formulas) {
    for (const match of text.matchAll(shape)) {
      const {0: whole, index, groups} = match;
      if (groups !== undefined && holds(groups, whole.trim().length === length))
        return [index, index + whole.length];
    }
  }
  return undefined;
}

/** Words that their unit makes speak alone: « Hémoglobine (g/dL) », « Tension (mmHg) ». */
import type {FieldWords} from './own-words.ts';
import type {Spoken} from './speak.ts';

/** Units of laboratory results. Source: the project's vocabulary, notes on LAB. */
const units = /\b(?:[mnpµ]?g|[mµu]?mol|mui|ui)\/(?:d?l|ml)\b|\b[gt]\/l\b|\bml\/min|log copies|\bmm\/h\b/i;

/** Units of the body. */
const bodily = /\bmm ?hg\b|\bbpm\b|\bkg\/m/i;

/** A word of the laboratory or of the body with its unit speaks alone. */
export const measured =
  ({label, placeholder}: FieldWords) =>
  (spoken: Spoken): Spoken => {
    const unit = spoken.category === 'lab-result' ? units : bodily;
    if (spoken.category !== 'lab-result' && spoken.category !== 'biometric-measure') return spoken;
    return unit.test(label) || unit.test(placeholder) ? {...spoken, level: 'strong'} : spoken;
  };

import {describe, expect, it} from 'vitest';
import {marksOf} from './marks.ts';
import {plainForm} from './plain-forms.ts';

const read = (text: string) => plainForm(text, marksOf(text))?.pieces[0]?.[1];

describe('plainForm', () => {
  it.each([
    ['（１８５）', '(185)'],
    ['١٨٥٠٥٧٨', '1850578'],
    ['۱۸۵۰۵۷۸', '1850578'],
    ['१८५', '185'],
    ['𝟏𝟠𝟱', '185'],
    ['28505\u200b7899', '285057899'],
    ['1\u00ad85\u00ad05', '18505'],
    ['Trous\ufeffseau', 'Trousseau'],
    ['\u2066nom\u2069', 'nom'],
    ['1850\u202c\u202d578', '1850578'],
  ])('writes %j as %s', (text, plain) => {
    expect(read(text)).toBe(plain);
  });

  it.each([
    ['Hildegarde'],
    ['café à 12 €'],
    ['👩\u200d⚕️ soin'],
    ['漢字'],
    ['m²'],
    ['½'],
    ['x\u009cK\u00adL\u0001'],
    ['xœK\u00adL'],
  ])('leaves %j alone', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('doubts the few of them that stand among others', () => {
    const text = `${'漢字'.repeat(9)}１`;
    expect(plainForm(text, marksOf(text))?.whole).toBe(false);
    expect(plainForm('１８', marksOf('１８'))?.whole).toBe(true);
  });
});

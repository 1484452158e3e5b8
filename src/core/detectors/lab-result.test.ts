import {describe, expect, it} from 'vitest';
import {labResult} from './lab-result.ts';

const found = (value: string, health = false) => labResult.detect(value, {name: '', health});

describe('lab-result', () => {
  it.each([
    ['Glycémie : 1,26 g/L', 'Glycémie : 1,26 g/L'],
    ['GLYCEMIE A JEUN 1.26 G/L (0,70 - 1,10)', 'GLYCEMIE A JEUN 1.26 G/L'],
    ['Résultats : cholestérol LDL 1,60 g/L', 'LDL 1,60 g/L'],
    ['Créatinine = 88 µmol/L', 'Créatinine = 88 µmol/L'],
    ['TSH: 2.5 mUI/L', 'TSH: 2.5 mUI/L'],
    ['CRP < 5 mg/L', 'CRP < 5 mg/L'],
    ['Leucocytes 7 500 /mm3', 'Leucocytes 7 500 /mm3'],
    ['Plaquettes : 250 G/L', 'Plaquettes : 250 G/L'],
    ['DFG (CKD-EPI) : 92 mL/min/1,73 m²', 'CKD-EPI) : 92 mL/min/1,73 m²'],
    ['Charge virale : 40 copies/mL', 'Charge virale : 40 copies/mL'],
    ['PSA total 4,2 ng/mL', 'PSA total 4,2 ng/mL'],
    ['Hemoglobin 13.5 g/dL', 'Hemoglobin 13.5 g/dL'],
    ['Sérologie VIH : négatif', 'Sérologie VIH : négatif'],
    ['PCR Covid : positive', 'PCR Covid : positive'],
    ['NFS : GB 7,5 G/L', 'GB 7,5 G/L'],
    ['Hb: 12 g/dl', 'Hb: 12 g/dl'],
    ['Chlamydia trachomatis : positif', 'Chlamydia trachomatis : positif'],
  ])('finds in %s', (text, value) => {
    expect(found(text)).toEqual({certainty: 'certain', value});
  });

  it.each([['HbA1c : 6,5 %'], ['HbA1c 6.5%'], ['VGM : 88 fL'], ['TCA 32 s']])(
    'finds %s, for sure in health context',
    (text) => {
      expect(found(text)?.certainty).toBe('likely');
      expect(found(text, true)?.certainty).toBe('certain');
    },
  );

  it.each([['INR : 2,5'], ['Potassium : 4,2 mmol/L']])('finds %s in health context only', (text) => {
    expect(found(text, true)).toBeDefined();
    expect(found(text)).toBeUndefined();
  });

  it.each([
    ['Cholestérol : 30 mg'],
    ['Eau minérale : calcium 80 mg/L, sodium 5,5 mg/L'],
    ['130 km/h'],
    ['TP 12/05/2024'],
    ['Analyse 12 %'],
    ['LDL et HDL, 2 articles sur 10'],
    ['psa 2024'],
    ['10 % sur les verres'],
    ['alt text 12%'],
    ['https://a.test/glucose/12/l'],
    ['INR 250'],
    ['Glycémie'],
    ['Le taux de glucose ne doit pas dépasser une valeur'],
    ['glycémie : 1,26'],
    ['position: 12%'],
    ['Vitamine D 1000 UI'],
  ])('leaves %s alone', (text) => {
    expect(found(text)).toBeUndefined();
  });

  it('stays linear', () => {
    expect(found('glucose '.repeat(2400))).toBeUndefined();
    expect(found('1 000 '.repeat(3000))).toBeUndefined();
    expect(found(`x ${'12 g/L '.repeat(2800)}`)).toBeUndefined();
  });
});

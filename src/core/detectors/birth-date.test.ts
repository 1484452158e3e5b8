import {describe, expect, it} from 'vitest';
import {birthDate} from './birth-date.ts';

const found = (value: string, name = '', health = false) => birthDate.detect(value, {name, health});

describe('birth-date', () => {
  it.each([
    ['12/05/1985', 'dateNaissance'],
    ['1985-05-12', 'patient.birthDate'],
    ['19850512', 'ddn'],
    ['12 mai 1985', 'ne_le'],
    ['1985-05-12T00:00:00.000Z', 'user.dob'],
  ])('finds %s under %s', (value, name) => {
    expect(found(value, name)?.certainty).toBe('certain');
  });

  it.each([
    ['Mme Martin, née le 12/05/1985 à Lille', '12/05/1985'],
    ['né(e) le 12 mai 1985', '12 mai 1985'],
    ['Date de naissance : 12.05.1985', '12.05.1985'],
    ['DATE DE NAISSANCE (JJ/MM/AAAA) : 12/05/1985', '12/05/1985'],
    ['DDN: 1985-05-12', '1985-05-12'],
    ['born on May 12, 1985', 'May 12, 1985'],
    ['DOB 1985-05-12', '1985-05-12'],
  ])('finds the day in %s', (text, value) => {
    expect(found(text)).toEqual({certainty: 'certain', value});
  });

  it('hears a soft name in health context only', () => {
    expect(found('12/05/1985', 'naissance', true)?.certainty).toBe('likely');
    expect(found('12/05/1985', 'naissance')).toBeUndefined();
  });

  it.each([
    ['12/05/1985', ''],
    ['12/05/1985', 'date'],
    ['2024-05-12', 'created_at'],
    ['2024-05-12', 'date_rdv'],
    ['Paris', 'lieu_naissance'],
    ['1', 'rang_naissance'],
    ['Ordonnance du 12/05/1985', ''],
    ['Je ne le trouve pas, 12/05/1985', ''],
    ['à donner le 12/05/1985', ''],
    ['l’année le 12/05/1985', ''],
  ])('leaves %s under %s alone', (value, name) => {
    expect(found(value, name, true)).toBeUndefined();
  });

  it('stays linear', () => {
    expect(found('née le 12/'.repeat(2000))).toBeUndefined();
  });
});

import {describe, expect, it} from 'vitest';
import vectors from '../../../test/vectors/nir.tsv';
import {ins, insAuthorityIn} from './ins.ts';

const rows = vectors
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t'));
const alone = {name: '', health: false};

describe('ins', () => {
  it.each(rows.filter(([, kind]) => kind === 'ins_oid'))(
    'reads the authority of %s (%s, %s: %s)',
    (value = '', _, valid) => {
      expect(insAuthorityIn(value) !== undefined).toBe(valid === 'yes');
    },
  );

  it.each([
    ['185057899990139^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS', 'certain'],
    ['<id extension="185057899990139" root="1.2.250.1.213.1.4.8"/>', 'certain'],
    ['<id extension="185057899990139" root="1.2.250.1.213.1.4.10"/>', 'likely'],
    [`IS01${'0'.repeat(22)}S1185057899990139S21.2.250.1.213.1.4.8`, 'certain'],
    [`IS01${'0'.repeat(22)}S1185057899990139S21.2.250.1.213.1.4.10S3JEANNE`, 'likely'],
    [`IS01${'0'.repeat(22)}S1285052A99990328S21.2.250.1.213.1.4.8\u001dS3JEANNE`, 'certain'],
  ])('finds %s as %s', (value, certainty) => {
    expect(ins.detect(value, alone)?.certainty).toBe(certainty);
  });

  it.each([
    ['<id extension="C98765" root="1.2.250.1.213.1.4.8"/>'],
    ['<id extension="185057899990130" root="1.2.250.1.213.1.4.8"/>'],
    ['<id extension="185057899990139" root="1.2.250.1.213.1.4.80"/>'],
    ['0833910461279517589859'],
    ['1234567890123456789012345'],
  ])('leaves %s alone', (value) => {
    expect(ins.detect(value, {name: 'ins', health: true})).toBeUndefined();
  });

  it.each([
    ['PID.3.1 matricule ins', 'certain'],
    ['PID.3.1 matricule ins test', 'likely'],
    ['patient.matriculeINS', 'certain'],
    ['ins', undefined],
    ['items_per_page', undefined],
  ])('hears of its authority in %s: %s', (name, certainty) => {
    expect(ins.detect('185057899990139', {name, health: false})?.certainty).toBe(certainty);
    expect(ins.detect('185057899990130', {name, health: false})).toBeUndefined();
  });

  it('finds an INS-C under its name only, with its key', () => {
    const number = 1234567890123456789n;
    const value = `${String(number).padStart(20, '0')}${String(97n - (number % 97n)).padStart(2, '0')}`;
    expect(ins.detect(value, {name: 'insC', health: false})?.certainty).toBe('likely');
    expect(ins.detect(value, alone)).toBeUndefined();
  });
});

import {Buffer} from 'node:buffer';
import {describe, expect, it} from 'vitest';
import {hl7Values} from './hl7.ts';

const message = [
  'MSH|^~\\&|LABO|SITE|DPI|HOP|20240102||ORU^R01|1|P|2.5^FRA^2.10|||||FRA|8859/1',
  'PID|||185057899990139^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS~77^^^HOP^PI||ROUX^L\\T\\a^A B^^^^L||19850507|F|||1 RUE X^^PARIS^^75001||0102030405^PRN^PH^lea@a.test||||||185057899990139',
  'OBR|1|||GLY^Glycémie à jeun',
  'OBX|1|NM|14749-6^Glucose. sang^LN||5.2|mmol/L^^|3.9-6.1|N|||F',
  'OBX|2|ST|VIH^Sérologie VIH||Nég\\X41\\\\.br\\ok\\Z',
].join('\r');

const named = (text: string) => Object.fromEntries(hl7Values(text, 1000)?.pieces ?? []);

describe('hl7Values', () => {
  it.each([
    ['PID.3.1 matricule ins', '185057899990139'],
    ['PID.3.1 identifiant patient', '77'],
    ['PID.3.4.2', '1.2.250.1.213.1.4.8'],
    ['PID.5.1 nom patient', 'ROUX'],
    ['PID.5.2 prenom patient', 'L&a'],
    ['PID.7.1 date naissance', '19850507'],
    ['PID.8.1 sexe', 'F'],
    ['PID.11.1 adresse patient', '1 RUE X'],
    ['PID.11.5 code postal', '75001'],
    ['PID.13.1 telephone patient', '0102030405'],
    ['PID.13.4 adresse email', 'lea@a.test'],
    ['PID.19.1 nir', '185057899990139'],
    ['MSH.3.1', 'LABO'],
    ['MSH.9.2', 'R01'],
    ['OBR.4.2 analyses medicales', 'Glycémie à jeun'],
    ['OBX.5.1 resultat analyse Glucose  sang', '5.2'],
    ['OBX.6.1 unite analyse', 'mmol/L'],
    ['OBX.5.1 resultat analyse Sérologie VIH', 'NégA\nok\\Z'],
  ])('names %s', (name, value) => {
    expect(named(message)[name]).toBe(value);
  });

  it.each([
    ['lines', message.replaceAll('\r', '\n')],
    ['Windows lines', message.replaceAll('\r', '\r\n')],
    ['a frame', `\v${message}\r\u001c\r`],
    ['a batch', `FHS|^~\\&|A\rBHS|^~\\&|B\r${message}\rBTS|1\rFTS|1`],
  ])('reads %s whole', (_, text) => {
    expect(hl7Values(text, 1000)).toMatchObject({whole: true, cut: false});
    expect(named(text)['PID.19.1 nir']).toBe('185057899990139');
  });

  it('reads other delimiters, and fewer', () => {
    expect(named('MSH$%~\\&$A\rPID$$$1%2')['PID.3.1 identifiant patient']).toBe('1');
    expect(named('MSH|^~\\|A\rPID|||||A&B')['PID.5.1 nom patient']).toBe('A&B');
  });

  it('keeps a line that is no segment, and says so', () => {
    const found = hl7Values('MSH|^~\\&|A\rune ligne\rPID|||1', 100);
    expect(found?.whole).toBe(false);
    expect(found?.pieces).toContainEqual(['', 'une ligne']);
  });

  it('stops at the bound it is given', () => {
    expect(hl7Values(`${message.slice(0, 60)}\r${'PID|||1~2~3\r'.repeat(50_000)}`, 7)).toMatchObject({
      pieces: {length: 7},
      whole: false,
      cut: true,
    });
    expect(hl7Values(`MSH|^~\\&|${'1^~&|\\'.repeat(300_000)}`, 7)?.pieces).toHaveLength(7);
  });

  it.each([
    ['MSH est un sigle'],
    ['MSHABCDEFG'],
    ['PID|||1'],
    ['a|b|c'],
    ['{"a":"MSH|^~\\\\&|"}'],
    [''],
    [Buffer.alloc(500, 'x').toString()],
  ])('leaves %s alone', (text) => {
    expect(hl7Values(text, 100)).toBeUndefined();
  });
});

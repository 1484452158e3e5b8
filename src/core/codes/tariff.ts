/**
 * Codes by which care is paid, none with a key: LPP (devices: 7 digits), NABM (biology: 4 digits), NGAP
 * (key letters and a coefficient). Their name or system must stand there.
 * Source: arrêté of LEGIARTI000028969511 for LPP (no Luhn in 9 of 9); ANS samples for NABM; CNAM for NGAP.
 */

/** A LPP, spaced by thousands or not, with its own name before it or not. */
export function isLpp(value: string): boolean {
  return (
    value.length <= 24 &&
    /^(?:(?:code[ _]?)?LPPR?[ \u00a0]?:?[ \u00a0]?)?[1-9][ .\u00a0\u202f]?\d{3}[ .\u00a0\u202f]?\d{3}$/i.test(
      value,
    )
  );
}

/** A LPP that a text names: « code LPP : 2 210 546 ». */
export function lppIn(text: string): string | undefined {
  if (text.length > 20_000 || !/LPP/i.test(text)) return undefined;
  const match =
    /(?<![A-Z])LPPR?(?: ?n°| code)?[ \u00a0]{0,2}[:=]?[ \u00a0]{0,2}([1-9][ .\u00a0\u202f]?\d{3}[ .\u00a0\u202f]?\d{3})(?![\d.,]?\d)/i.exec(
      text,
    );
  return match?.[1];
}

export const isNabm = (value: string): boolean => /^\d{4}$/.test(value);

const letters =
  'AMI AMK AMC AMO AMP AMS AMY AIS APC AVY BFC BDC BR C CA CCP CCX CNPSY COE CS CSC CSF CSM DI FPE G GS IFA IFD ' +
  'IFI IFK IK K KB KC KCC KE KFA KFB MCS MCG MPC MCI NFE P PC PRA RNO SCM SF SP TO TLC TLE TLS V VG VGS VS Z ZN B';
const keyLetters: ReadonlySet<string> = new Set(letters.split(' '));

/** A NGAP act: a key letter of the list, then its coefficient or nothing. */
export function isNgap(value: string): boolean {
  if (value.length > 12) return false;
  const match = /^([A-Z]{1,5})[ \u00a0]?(?:\d{1,3}(?:[.,]\d{1,2})?)?$/i.exec(value);
  return match?.[1] !== undefined && keyLetters.has(match[1].toUpperCase());
}

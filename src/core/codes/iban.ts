/**
 * IBAN (ISO 13616-1:2020): country, two check digits, then the country's own account number; the whole,
 * turned and read in base 36, leaves 1 modulo 97. Lengths and figures of each country: IBAN Registry.
 */

/** Country → length, and which of the first characters of its account are figures. */
const table =
  'AD24:8 AE23:19 AL28:8 AT20:16 AZ28:0 BA20:16 BE16:12 BG22:0 BH22:0 BR29:23 BY28:0 CH21:5 CR22:18 CY28:8 CZ24:20 ' +
  'DE22:18 DK18:14 DO28:0 EE20:16 EG29:25 ES24:20 FI18:14 FO18:14 FR27:10 GB22:0 GE22:0 GI23:0 GL18:14 GR27:7 GT28:0 ' +
  'HR21:17 HU28:24 IE22:0 IL23:19 IQ23:0 IS26:22 IT27:0 JO30:0 KW30:0 KZ20:3 LB28:4 LC32:0 LI21:5 LT20:16 LU20:3 ' +
  'LV21:0 LY25:21 MC27:10 MD24:0 ME22:18 MK19:3 MR27:23 MT31:0 MU30:0 NL18:0 NO15:11 PK24:0 PL28:24 PS29:0 PT25:21 ' +
  'QA29:0 RO24:0 RS22:18 SA24:2 SC31:0 SE24:20 SI19:15 SK24:20 SM27:0 ST25:21 SV28:0 TL23:19 TN24:20 TR26:5 UA29:6 ' +
  'VA22:18 VG24:0 XK20:16';

const countries: ReadonlyMap<string, readonly [length: number, figures: number]> = new Map(
  table.split(' ').map((row) => [row.slice(0, 2), [Number(row.slice(2, 4)), Number(row.slice(5))]] as const),
);

/** Characters of an IBAN of that country, `undefined` when it has none. */
export const lengthOf = (country: string): number | undefined => countries.get(country)?.[0];

/** Whether capitals and digits without separators are an IBAN. */
export function isIban(value: string): boolean {
  const known = countries.get(value.slice(0, 2));
  if (known === undefined || value.length !== known[0]) return false;
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(value) || !/^\d*$/.test(value.slice(4, 4 + known[1]))) return false;
  return remainderOf(value.slice(4) + value.slice(0, 4)) === 1;
}

/** Modulo 97 of a text read in base 36, letter by letter. */
function remainderOf(text: string): number {
  let rest = 0;
  for (const char of text) {
    const worth = Number.parseInt(char, 36);
    rest = (rest * (worth > 9 ? 100 : 10) + worth) % 97;
  }
  return rest;
}

/** A French RIB: bank 5, branch 5, account 11, key 2; letters count 1 to 9, S to Z from 2. */
export function isRib(value: string): boolean {
  if (!/^\d{10}[A-Z0-9]{11}\d{2}$/.test(value) || /^0+$/.test(value)) return false;
  return remainderOf(value.replace(/[A-Z]/g, ribDigit)) === 0;
}

const ribDigit = (letter: string): string => '12345678912345678923456789'[letter.charCodeAt(0) - 65] ?? '0';

/** Bodies that mean harm, or that nobody thought of: for fuzzing, at any size. */
import {deflateRawSync, gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {bodyOf, type Content, encodings} from './encodings.ts';
import {listedRecords} from './records.ts';

const fill = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Pieces that make readers go back, look ahead or nest when they are repeated. */
const pieces = [
  '1',
  '1 ',
  '185057899990139',
  '1850578999901',
  '1 85 05 78 999 901 ',
  'a=1&',
  '185057899990139=1&',
  '%25',
  '%31',
  '%',
  '&#49;',
  '&amp;',
  '&#',
  '\\u0031',
  '\\\\',
  '=31',
  '=\r\n',
  '{"a":',
  '[',
  '[1,',
  '"',
  '"a":"b",',
  '<a>',
  '<a b="1">',
  '<!--',
  '<![CDATA[',
  '--x\r\n',
  '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n',
  'MSH|^~\\&|',
  'PID|1||1^^^A~',
  'a;b\r\n',
  '"a;b',
  '49,',
  '49 56 ',
  '31',
  '3138353035373839',
  'MTg1MDU3ODk5OTkwMTM5',
  'eyJ',
  'eyJhIjoi.',
  'a@',
  'a@b.',
  'FR76',
  'FR7630006000011234567890189 ',
  '-2.25 (-0.75) 90° ',
  'glycémie : 1,26 g/L ',
  '06 12 34 56 78 ',
  '12/05/1985 ',
  'IS010000000000000000000000S1',
  '1.2.250.1.213.1.4.',
  '（１８５',
  '\u0000',
  '\u0001a',
  'é',
  'ﬁ',
  'query($a:',
  'data:;base64,',
  'http://a/?',
  'nir[',
  'a.b[].',
  'numero securite sociale ',
  'oeil droit sphere ',
];

/** Short values that look like an encoding, as the strings of an array: each has a price beside its length. */
const values = [
  '%E9%E8',
  'caf%C3%A9',
  '49,50,51,52,53,54,55,56',
  '[1][1][1]',
  '[1 1]',
  '[[[[[[',
  '{}\n[1 1]',
  'MTg1MDU3ODk5OTkw',
  'H4sIAAAAAAAAA8tIzcnJBwCGphA2BQAAAA==',
  'eJzLSM3JyQcABiwCFQ==',
  'eyJhbGciOiJIUzI1NiJ.eyJzdWIiOiIxMjM0In0.abc',
  '\\xe9\\xe8abc',
  'caf&eacute;',
  'caf=C3=A9=E9=E8',
  '31:38:35:30:35',
  '\u0019\u0019\u0019\u0019\u0019\u0019',
  'd=31383530353738',
  '漢字漢字漢字',
] as const;

const crowdedArray = (size: number): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...values), fc.constantFrom('', ...values)).map(([one, other]) => {
    const inside = `${JSON.stringify(one)},${JSON.stringify(other)},`;
    return `[${inside.repeat(Math.max(1, Math.floor((size - 4) / inside.length)))}0]`;
  });

/** One to four bytes, repeated to a size: bare, and in the wrappings that keep it long. */
const monotone = (size: number): fc.Arbitrary<Content> =>
  fc
    .tuple(
      fc.uint8Array({minLength: 1, maxLength: 4}),
      fc.constantFrom('', 'base64', 'hex', 'json', 'urlencoded'),
    )
    .map(([bytes, name]) => {
      const all = new Uint8Array(Math.floor(name === '' ? size : size / 3)).map(
        (_, at) => bytes[at % bytes.length] ?? 0,
      );
      return encodings[name]?.(all) ?? all;
    });

/** A text of one or two pieces, repeated to a size. */
const repeated = (size: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...pieces), fc.constantFrom('', '', ...pieces), fc.constantFrom('', ...pieces))
    .map(([one, other, end]) => `${fill(one + other, size - end.length)}${end}`);

/** Names and values that no two are alike, as a form or an object. */
const crowd = (size: number): fc.Arbitrary<string> =>
  fc.tuple(fc.integer({min: 1, max: 4e9}), fc.boolean()).map(([seed, isForm]) => {
    const parts: string[] = [];
    for (let length = 0, n = seed; length < size; n = (Math.imul(n, 1_664_525) + 1_013_904_223) >>> 0) {
      const word = n.toString(36);
      const part = isForm ? `${word}=${n}` : `"${word}":"${word}${n}"`;
      parts.push(part);
      length += part.length + 1;
    }
    return isForm ? parts.join('&') : `{${parts.join(',')}}`;
  });

/** Content that grows when it is unpacked. */
const bomb = (size: number): fc.Arbitrary<Content> =>
  fc.constantFrom(...pieces).map((piece) => {
    const inside = fill(piece, 40 * size);
    const packed = piece.length % 2 === 0 ? gzipSync(inside) : deflateRawSync(inside);
    return packed.length > size ? packed.subarray(0, size) : packed;
  });

/** Something repeated, wrapped in a few encodings. */
const wrapped = (size: number): fc.Arbitrary<Content> =>
  fc
    .tuple(
      repeated(Math.floor(size / 8)),
      fc.array(fc.constantFrom(...Object.keys(encodings)), {maxLength: 3}),
    )
    .map(([text, names]) =>
      names.reduce<Content>((content, name) => encodings[name]?.(content) ?? content, text),
    );

const noise = (size: number): fc.Arbitrary<Content> =>
  fc.uint8Array({minLength: 1, maxLength: 300}).map((bytes) => {
    const all = new Uint8Array(size);
    for (let at = 0; at < size; at += 1) all[at] = ((bytes[at % bytes.length] ?? 0) * (at + 7)) & 255;
    return all;
  });

/** A body of about a size, in bytes. */
export const hostileBody = (size: number): fc.Arbitrary<Uint8Array> =>
  fc
    .oneof(
      {weight: 4, arbitrary: repeated(size)},
      {weight: 1, arbitrary: crowd(size)},
      {weight: 1, arbitrary: bomb(size)},
      {weight: 2, arbitrary: wrapped(size)},
      {weight: 1, arbitrary: noise(size)},
      {weight: 2, arbitrary: crowdedArray(size)},
      {weight: 2, arbitrary: monotone(size)},
      {weight: 4, arbitrary: listedRecords(size)},
    )
    .map((content) => bodyOf(content).subarray(0, size));

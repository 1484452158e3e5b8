/** The ways in which pages wrap a value before they send it, each as real encoders write it. */
import {deflateRawSync, deflateSync, gzipSync} from 'node:zlib';
import lz from 'lz-string';

/** What is wrapped: a text, or bytes. */
export type Content = string | Uint8Array;

/** Bytes as a text of one character each, as `atob` gives them. */
const textOf = (content: Content): string =>
  typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
const bytesOf = (content: Content): Buffer =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
/** Formats of lines and marks cannot hold any byte: programs put base64 there. */
const safe = (content: Content): string => {
  const text = textOf(content);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no format of lines can hold
  return /[\u0000-\u001f\u0080-\u009f]/.test(text) || typeof content !== 'string'
    ? bytesOf(content).toString('base64')
    : text;
};
const each = (text: string, write: (code: number) => string): string =>
  Array.from({length: text.length}, (_, at) => write(text.charCodeAt(at))).join('');
const hex = (code: number, width: number): string => code.toString(16).padStart(width, '0');
const percent = (content: Content): string =>
  [...Buffer.from(textOf(content), 'utf8')].map((byte) => `%${hex(byte, 2).toUpperCase()}`).join('');

/** A length-delimited field of protobuf. */
const field = (number: number, bytes: Buffer): Buffer =>
  Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);
function varint(value: number | bigint): Buffer {
  const bytes: number[] = [];
  let left = BigInt(value);
  for (; left > 127n; left >>= 7n) bytes.push(Number(left & 127n) | 128);
  return Buffer.from([...bytes, Number(left)]);
}

const sized = (open: number, sizes: readonly [number, number, number], bytes: Buffer): Buffer => {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(bytes.length, 1);
  head[0] = sizes[2];
  return bytes.length < open
    ? Buffer.concat([Buffer.from([sizes[0] + bytes.length]), bytes])
    : Buffer.concat([head, bytes]);
};
const isNumber = (content: Content): content is string =>
  typeof content === 'string' && /^\d{15}$/.test(content);
function int64(prefix: number, digits: string): Buffer {
  const bytes = Buffer.alloc(9, prefix);
  bytes.writeBigUInt64BE(BigInt(digits), 1);
  return bytes;
}

const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const hl7 = (text: string): string =>
  text.replace(
    /[\\|^~&\r\n]/g,
    (char) => ({'\\': '\\E\\', '|': '\\F\\', '^': '\\S\\', '~': '\\R\\', '&': '\\T\\'})[char] ?? '\\X0D\\',
  );
const pairsOf = (content: Content): readonly string[] => bytesOf(content).toString('hex').match(/../g) ?? [];
const base64 = (content: Content): string => bytesOf(content).toString('base64');

/** Every wrapping, by its name. */
export const encodings: Readonly<Record<string, (content: Content) => Content>> = {
  percent,
  'percent twice': (content) => percent(percent(content)),
  base64,
  base64url: (content) => bytesOf(content).toString('base64url'),
  'base64 in lines': (content) => base64(content).replace(/.{76}(?=.)/g, '$&\r\n'),
  hex: (content) => bytesOf(content).toString('hex'),
  'upper hex': (content) => bytesOf(content).toString('hex').toUpperCase(),
  'html entities': (content) => each(safe(content), (code) => `&#${code};`),
  'hex entities': (content) => each(safe(content), (code) => `&#x${hex(code, 2)};`),
  'unicode escapes': (content) => each(textOf(content), (code) => `\\u${hex(code, 4)}`),
  'full width': (content) => wide(safe(content)),
  'char codes': (content) => each(textOf(content), (code) => `${code},`).slice(0, -1),
  'json codes': (content) => JSON.stringify({data: [...textOf(content)].map((char) => char.charCodeAt(0))}),
  json: (content) => JSON.stringify({patient: {id: 7, value: textOf(content)}}),
  'json string': (content) => JSON.stringify(JSON.stringify({v: textOf(content)})),
  ndjson: (content) => `${JSON.stringify({t: 1})}\n${JSON.stringify({v: textOf(content)})}\n`,
  urlencoded: (content) => `a=1&v=${encodeURIComponent(textOf(content))}`,
  multipart: (content) =>
    Buffer.concat([
      Buffer.from('--lim\r\nContent-Disposition: form-data; name="v"\r\n\r\n'),
      bytesOf(content),
      Buffer.from('\r\n--lim--\r\n'),
    ]),
  graphql: (content) => `mutation { save(id: 3, v: ${JSON.stringify(safe(content))}) { ok } }`,
  xml: (content) =>
    `<?xml version="1.0"?><a><b c="1">${safe(content).replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`)}</b></a>`,
  'hl7 v2': (content) =>
    `MSH|^~\\&|A|B|C|D|20260101||ADT^A01|1|P|2.5\rPID|1||12\rOBX|1|ST|X^Y||${hl7(safe(content))}\r`,
  hprim: (content) =>
    `H|~^\\&|F||A|||ORU\rP|1|12\rOBX|1|ST|X||${base64(safe(content)).length > 0 && /[|~^\\&]/.test(safe(content)) ? base64(safe(content)) : safe(content)}\rL|1\r`,
  csv: (content) => `id;valeur;date\r\n1;"${safe(content).replaceAll('"', '""')}";2026\r\n2;x;2026\r\n`,
  gzip: (content) => gzipSync(bytesOf(content)),
  zlib: (content) => deflateSync(bytesOf(content)),
  deflate: (content) => deflateRawSync(bytesOf(content)),
  protobuf: (content) =>
    isNumber(content)
      ? Buffer.concat([field(1, Buffer.from('doc')), varint(2 << 3), varint(BigInt(content))])
      : Buffer.concat([field(1, Buffer.from('doc')), field(2, bytesOf(content))]),
  msgpack: (content) =>
    Buffer.concat([
      Buffer.from([0x82, 0xa1, 0x69, 0x07, 0xa1, 0x76]),
      isNumber(content)
        ? int64(0xcf, content)
        : typeof content === 'string'
          ? sized(32, [0xa0, 0, 0xdb], bytesOf(content))
          : sized(0, [0, 0, 0xc6], bytesOf(content)),
    ]),
  cbor: (content) =>
    Buffer.concat([
      Buffer.from([0xa2, 0x61, 0x69, 0x07, 0x61, 0x76]),
      isNumber(content)
        ? int64(0x1b, content)
        : typeof content === 'string'
          ? sized(24, [0x60, 0, 0x7a], bytesOf(content))
          : sized(24, [0x40, 0, 0x5a], bytesOf(content)),
    ]),
  'lz-string base64': (content) => lz.compressToBase64(textOf(content)),
  'lz-string uri': (content) => lz.compressToEncodedURIComponent(textOf(content)),
  'lz-string utf16': (content) => lz.compressToUTF16(textOf(content)),
  // Text of wide characters has a mark in front: without one nobody could tell.
  'utf-16': (content) =>
    Buffer.from(
      `${/[\u0250-\u1fff\u2100-\ufeff]/.test(textOf(content)) ? '\ufeff' : ''}${textOf(content)}`,
      'utf16le',
    ),
  'latin-1': (content) =>
    /[\u0100-\uffff]/.test(textOf(content)) ? content : Buffer.from(textOf(content), 'latin1'),
  'data url': (content) => `data:text/plain;base64,${base64(content)}`,
  jwt: (content) =>
    [
      {alg: 'HS256', typ: 'JWT'},
      {sub: 'x', v: textOf(content)},
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .concat('c2lnbmF0dXJlLWRlLXRlc3Q')
      .join('.'),
  reversed: (content) => Array.from(textOf(content)).reverse().join(''),
  'hex with colons': (content) => pairsOf(content).join(':'),
  'hex with blanks': (content) => pairsOf(content).join(' ').toUpperCase(),
  'hex of a database': (content) => `\\x${pairsOf(content).join('')}`,
  'hex behind 0x': (content) => `0x${pairsOf(content).join('')}`,
  'lone pair': (content) => `d=${encodeURIComponent(textOf(content))}`,
  'json bytes': (content) => JSON.stringify([...bytesOf(content)]),
  jsonp: (content) => `rappel(${JSON.stringify({v: textOf(content)})});`,
  'behind its length': (content) => {
    const bytes = bytesOf(content);
    const head = Buffer.alloc(4);
    head.writeUInt32BE(bytes.length);
    return Buffer.concat([head, bytes]);
  },
  'quoted-printable': (content) =>
    [...bytesOf(content)].map((byte) => `=${hex(byte, 2).toUpperCase()}`).join(''),
};

/** A content as the bytes of a body. */
export const bodyOf = (content: Content): Uint8Array => new Uint8Array(bytesOf(content));

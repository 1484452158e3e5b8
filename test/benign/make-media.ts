/** Makers of files: images, a font, a sound, a module, a document, and the forms that carry them. */
import {deflateSync} from 'node:zlib';
import {type Chance, hex, type Maker, times} from './chance.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** A length in four bytes, as PNG writes it. */
const long = (size: number): Buffer => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(size);
  return four;
};
const chunk = (luck: Chance, name: string, data: Uint8Array): Buffer =>
  Buffer.concat([long(data.length), Buffer.from(name), data, luck.bytes(4)]);

const png = (luck: Chance, size: number): Uint8Array =>
  Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk(luck, 'IHDR', Uint8Array.of(0, 0, 1, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0)),
    chunk(luck, 'IDAT', deflateSync(luck.bytes(size))),
    chunk(luck, 'IEND', new Uint8Array()),
  ]);

const jpeg = (luck: Chance, size: number): Uint8Array =>
  Buffer.concat([
    Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16),
    Buffer.from('JFIF\0\x01\x01\0\0\x48\0\x48\0\0', 'latin1'),
    luck.bytes(size),
    Uint8Array.of(0xff, 0xd9),
  ]);

/** Its characters are bytes: Latin-1 carries a file as it is. */
const multipart = (fields: readonly string[]): Uint8Array =>
  Buffer.from(
    [...fields.map((field) => `--bound4f2a91\r\n${field}\r\n`), '--bound4f2a91--\r\n'].join(''),
    'latin1',
  );
const part = (name: string, value: string): string =>
  `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`;

export const media: Readonly<Record<string, Maker>> = {
  png: (luck) => png(luck, 9000),
  jpeg: (luck) => jpeg(luck, 14000),
  'png-data-url': (luck) =>
    JSON.stringify({name: 'capture.png', image: `data:image/png;base64,${base64(png(luck, 12000))}`}),
  'jpeg-form': (luck) =>
    `avatar=${encodeURIComponent(base64(jpeg(luck, 6000)))}&largeur=256&hauteur=256&format=jpeg`,
  'font-css': (luck) =>
    `@font-face{font-family:Aurale;font-weight:400;src:url(data:font/woff2;base64,${base64(
      Buffer.concat([Buffer.from('wOF2'), luck.bytes(15000)]),
    )}) format("woff2")}`,
  canvas: (luck) => JSON.stringify({width: 32, height: 32, pixels: times(4096, () => luck.whole(0, 255))}),
  audio: (luck) => Buffer.concat([Buffer.from('OggS\0\x02'), luck.bytes(12000)]),
  wasm: (luck) => Buffer.concat([Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0), luck.bytes(9000)]),
  pdf: (luck) =>
    Buffer.concat([
      Buffer.from(
        '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n4 0 obj\n<</Length 5000>>\nstream\n',
      ),
      luck.bytes(5000),
      Buffer.from('\nendstream\nendobj\nxref\n0 5\n0000000000 65535 f \n0000000015 00000 n \ntrailer\n%%EOF'),
    ]),
  'multipart-cv': (luck) =>
    multipart([
      part('nom', 'Morel'),
      part('prenom', 'Jade'),
      part('poste', 'menuisier'),
      `Content-Disposition: form-data; name="cv"; filename="cv-jade-morel.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n${luck.text(3000, hex)}\n%%EOF`,
    ]),
  'multipart-photo': (luck) =>
    multipart([
      part('annonce', '48213'),
      part('legende', 'VTT taille M, comme neuf'),
      `Content-Disposition: form-data; name="photo"; filename="velo.jpg"\r\nContent-Type: image/jpeg\r\n\r\n${Buffer.from(jpeg(luck, 4000)).toString('latin1')}`,
    ]),
  tiles: (luck) =>
    Buffer.concat([Uint8Array.of(0x1a, 0x80, 0x40, 0x0a, 5), Buffer.from('roads'), luck.bytes(7000)]),
};

/** Makers of data: telemetry in several encodings, shapes, tables, logs, moves, long numbers. */
import {deflateSync, gzipSync} from 'node:zlib';
import {type Chance, digits, hex, letters, type Maker, times} from './chance.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const lines = (count: number, one: (at: number) => string): string => times(count, one).join('\n');
const decimal = (luck: Chance, most: number, places: number): string =>
  (luck.whole(0, most * 10 ** places) / 10 ** places).toFixed(places);

/** A varint field of protobuf, or a text one. */
const proto = (luck: Chance, at: number): number[] => {
  if (at % 2 === 0) return [((at % 15) + 1) << 3, 0x80 | luck.whole(0, 127), luck.whole(0, 127)];
  const word = luck.text(luck.whole(3, 12), letters);
  return [(((at % 15) + 1) << 3) | 2, word.length, ...Buffer.from(word)];
};

const telemetry = (luck: Chance) => ({
  t: 1764057600000 + luck.whole(0, 10 ** 7),
  n: luck.text(8, letters),
  v: luck.whole(0, 99),
  h: luck.text(32, hex),
});

export const data: Readonly<Record<string, Maker>> = {
  protobuf: (luck) => Uint8Array.from(times(600, (at) => proto(luck, at)).flat()),
  msgpack: (luck) =>
    Uint8Array.from([
      0xdc,
      0x01,
      0x00,
      ...times(256, () => [
        0x82,
        0xa1,
        0x74,
        0xcf,
        0,
        0,
        1,
        0x9a,
        ...luck.bytes(4),
        0xa1,
        0x76,
        luck.whole(0, 127),
      ]).flat(),
    ]),
  'gzip-batch': (luck) => gzipSync(JSON.stringify({events: times(120, () => telemetry(luck))})),
  'deflate-batch': (luck) => deflateSync(JSON.stringify(times(120, () => telemetry(luck)))),
  'base64-batch': (luck) => `data=${base64(JSON.stringify(times(60, () => telemetry(luck))))}`,
  'svg-paths': (luck) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400">${lines(
      160,
      () =>
        `<path d="M${decimal(luck, 400, 3)} ${decimal(luck, 400, 3)}c${times(12, () => decimal(luck, 40, 2)).join('-')}z" fill="#${luck.text(6, hex)}"/>`,
    )}</svg>`,
  geojson: (luck) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: times(30, (at) => ({
        type: 'Feature',
        properties: {id: at, commune: luck.text(9, letters), insee: `69${luck.text(3, digits)}`},
        geometry: {
          type: 'Polygon',
          coordinates: [times(24, () => [luck.whole(-5e15, 9e15) / 1e15, luck.whole(41e14, 51e14) / 1e14])],
        },
      })),
    }),
  'csv-prices': (luck) =>
    `reference;ean;libelle;prix_ht;tva;stock;poids_colis\n${lines(
      400,
      () =>
        `R${luck.text(6, digits)};${luck.of('1234')}${luck.text(12, digits)};${luck.text(9, letters)};${luck.whole(1, 300)},${luck.text(2, digits)};20;${luck.whole(0, 99)};${luck.whole(1, 30)}`,
    )}`,
  'csv-stamps': (luck) =>
    `horodatage;capteur;mesure\n${lines(500, () => `${1764057600000 + luck.whole(0, 10 ** 8)};C${luck.text(3, digits)};${luck.text(2, digits)}`)}`,
  'ndjson-logs': (luck) =>
    lines(250, () =>
      JSON.stringify({
        ts: 1764057600123456 + luck.whole(0, 10 ** 9),
        level: luck.of(['info', 'warn']),
        trace: luck.text(32, hex),
        ms: luck.whole(1, 900),
        ip: `192.0.2.${luck.whole(1, 254)}`,
        msg: `GET /articles/${luck.text(7, digits)} 200`,
      }),
    ),
  'access-log': (luck) =>
    lines(
      250,
      () =>
        `192.0.2.${luck.whole(1, 254)} - - [25/Nov/2026:08:${luck.of(['00', '10', '42'])}:12 +0100] "GET /img/${luck.text(13, digits)}.webp HTTP/2.0" 200 ${luck.whole(200, 90000)} "-" "Mozilla/5.0 (X11; Linux x86_64; rv:145.0)"`,
    ),
  'mouse-moves': (luck) =>
    JSON.stringify({
      session: luck.text(32, hex),
      moves: times(800, (at) => [1764057600000 + at * 16, luck.whole(0, 1920), luck.whole(0, 969)]),
    }),
  'rrweb-like': (luck) =>
    JSON.stringify(
      times(120, (at) => ({
        type: 3,
        timestamp: 1764057600000 + at * 50,
        data: {
          source: luck.whole(0, 5),
          adds: [],
          attributes: [
            {
              id: luck.whole(1, 999),
              attributes: {
                class: `btn ${luck.text(6, letters)}`,
                disabled: '',
                style: 'height:12px;width:34px',
              },
            },
          ],
        },
      })),
    ),
  'hash-list': (luck) =>
    JSON.stringify({assets: times(120, () => [luck.text(32, hex), luck.text(64, hex), luck.text(40, hex)])}),
  'digit-runs': (luck) =>
    JSON.stringify({ids: times(200, () => `${luck.of('34567')}${luck.text(luck.whole(14, 21), digits)}`)}),
  decimals: (luck) =>
    JSON.stringify({embedding: times(768, () => luck.whole(-(10 ** 15), 10 ** 15) / 10 ** 15)}),
};

/** Makers of source code as it travels: bundles, style sheets, source maps, lock files, pages. */
import {type Chance, digits, hex, letters, type Maker, times} from './chance.ts';

const word = (luck: Chance, least = 3, most = 9): string => luck.text(luck.whole(least, most), letters);
const alphabet = `${letters}${letters.toUpperCase()}${digits}+/`;

/** Words of real interfaces that sound like ours: all of them are code here. */
const names = (
  'souvenir finir definir cylinder sphere axis base add addEventListener disabled invalid insertBefore ins ' +
  'order ordonner coverage claims status height weight lineHeight fontWeight bodyHeight maxHeight os od og pd dp ep ' +
  'prism refract std secure insecure consecutive describe attribute distribution public label labour list wrist'
).split(' ');

const statements: readonly ((luck: Chance) => string)[] = [
  (luck) =>
    `function ${word(luck, 1, 2)}(e,t,n){return e.${luck.of(names)}=t,n&&n.${luck.of(names)}(${luck.whole(0, 999)})}`,
  (luck) =>
    `var ${word(luck, 1, 2)}={${luck.of(names)}:${luck.whole(0, 180)},${luck.of(names)}:"${word(luck)}",${luck.of(names)}:!${luck.of('01')}};`,
  (luck) => `const ${word(luck, 1, 2)}=[${times(9, () => luck.whole(0, 65535)).join(',')}];`,
  (luck) =>
    `if(void 0!==${word(luck, 1, 1)}.${luck.of(names)})throw new TypeError("${word(luck)} ${luck.of(names)} ${word(luck)}");`,
  (luck) =>
    `${word(luck, 1, 2)}.exports=/^[0-9a-f]{${luck.whole(2, 40)}}$/i,${word(luck, 1, 2)}="${luck.text(20, hex)}";`,
  (luck) => `e.x=.${luck.text(15, digits)},e.y=${luck.whole(1, 3)}.${luck.text(14, digits)};`,
];

const bundle = (luck: Chance, count: number): string =>
  `!function(){"use strict";${times(count, () => (statements[luck.whole(0, statements.length - 1)] ?? String)(luck)).join('')}}();`;

export const code: Readonly<Record<string, Maker>> = {
  bundle: (luck) => bundle(luck, 600),
  'bundle-large': (luck) => bundle(luck, 900),
  'bundle-json': (luck) =>
    JSON.stringify({modules: {[`./${word(luck)}.js`]: bundle(luck, 250)}, hash: luck.text(20, hex)}),
  css: (luck) =>
    times(
      500,
      () =>
        `.${word(luck)}-${luck.of(['taille', 'axe', 'base', 'enceinte', 'sphere', 'disabled', 'is-invalid'])}{height:${luck.whole(0, 400)}px;font-weight:${luck.whole(1, 9)}00;color:#${luck.text(6, hex)};line-height:1.${luck.whole(0, 9)}}`,
    ).join('\n'),
  'source-map': (luck) =>
    JSON.stringify({
      version: 3,
      file: 'app.js',
      sources: times(80, () => `../src/${word(luck)}/${word(luck)}.ts`),
      names: [...names, ...times(300, () => word(luck))],
      mappings: times(1500, () => luck.text(luck.whole(4, 6), alphabet)).join(','),
    }),
  'package-lock': (luck) =>
    JSON.stringify({
      name: 'atelier',
      lockfileVersion: 3,
      packages: Object.fromEntries(
        times(150, () => [
          `node_modules/${word(luck)}-${word(luck)}`,
          {
            version: `${luck.whole(0, 18)}.${luck.whole(0, 40)}.${luck.whole(0, 30)}`,
            integrity: `sha512-${luck.text(86, alphabet)}==`,
            engines: {node: '>=18'},
          },
        ]),
      ),
    }),
  'html-page': (luck) =>
    `<!doctype html><html lang="fr"><head><title>Carnet d’un jardinier</title></head><body>${times(
      160,
      (at) =>
        `<div id="b${at}" class="${word(luck)}" data-id="${luck.text(13, digits)}"><ins>${word(luck)}</ins> <button disabled aria-invalid="false">Ajouter</button> <img src="/i/${luck.text(32, hex)}.webp" height="${luck.whole(40, 400)}" width="${luck.whole(40, 400)}" alt=""></div>`,
    ).join('')}</body></html>`,
  diff: (luck) =>
    times(40, () => {
      const file = `src/${word(luck)}.ts`;
      const at = luck.whole(1, 400);
      return `diff --git a/${file} b/${file}\nindex ${luck.text(7, hex)}..${luck.text(7, hex)} 100644\n@@ -${at},6 +${at},7 @@\n const ${word(luck)} = ${luck.of(names)};\n-  ${luck.of(names)}(${luck.whole(0, 99)});\n+  ${luck.of(names)}(${luck.whole(0, 99)});`;
    }).join('\n'),
};

import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

type Scheme = ReadonlyMap<string, string>;

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');
const schemes: readonly (readonly [name: string, scheme: Scheme])[] = [
  ['light', coloursOf(lightCss)],
  ['dark', coloursOf(darkCss)],
];

/** Text, and the ground it is read on. */
const pairs = [
  ['ink', 'ground'],
  ['ink', 'sunken'],
  ['quiet', 'ground'],
  ['quiet', 'sunken'],
  ['accent', 'ground'],
  ['accent', 'sunken'],
  ['on-accent', 'accent'],
  ...['grave', 'middle', 'mild', 'calm'].flatMap((tone) => [
    [tone, 'ground'],
    [tone, 'sunken'],
    [tone, `${tone}-ground`],
    ['ink', `${tone}-ground`],
  ]),
] as [string, string][];

function coloursOf(text: string): Scheme {
  return new Map(
    [...text.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(schemes)('the %s scheme', (_, scheme) => {
  it.each(pairs)('keeps %s readable on %s', (text, ground) => {
    expect(contrast(scheme.get(text) ?? '', scheme.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

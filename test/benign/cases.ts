/** Reads the benign corpus: one JSON a line, one file a family. README.md says what a line holds. */
import {readdirSync, readFileSync} from 'node:fs';
import type {PageSeen} from '../../src/core/inspect-page.ts';
import type {Body, Category, Sending, Watched} from '../../src/core/model.ts';
import {control, form, page} from '../make/page.ts';
import {made} from './make.ts';

/** A line as it is written. */
interface Line {
  readonly id: string;
  readonly what: string;
  readonly kind: 'send' | 'page';
  readonly url: string;
  readonly method?: string;
  readonly text?: string;
  readonly lines?: readonly string[];
  readonly json?: unknown;
  readonly form?: readonly (readonly [string, string])[];
  readonly base64?: string;
  readonly made?: string;
  readonly seed?: number;
  /** What the person typed elsewhere in the tab. */
  readonly typed?: readonly (readonly [Category, string])[];
  readonly title?: string;
  readonly controls?: readonly Parameters<typeof control>[1][];
  readonly forms?: readonly Parameters<typeof form>[1][];
}

interface Told {
  readonly family: string;
  readonly id: string;
  readonly what: string;
}
export interface SendCase extends Told {
  readonly sending: Sending;
  readonly typed: readonly Watched[];
}
export interface PageCase extends Told {
  readonly page: PageSeen;
  readonly title: string;
}

const folder = new URL('.', import.meta.url);
export const families: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => file.replace('.jsonl', ''))
  .sort();

const linesOf = (family: string): readonly Line[] =>
  readFileSync(new URL(`${family}.jsonl`, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const all = families.flatMap((family) => linesOf(family).map((line) => ({family, line})));

export const sends: readonly SendCase[] = all
  .filter(({line}) => line.kind === 'send')
  .map(({family, line}) => ({
    family,
    id: line.id,
    what: line.what,
    sending: sendingOf(line),
    typed: typedOf(line),
  }));

export const pages: readonly PageCase[] = all
  .filter(({line}) => line.kind === 'page')
  .map(({family, line}) => ({
    family,
    id: line.id,
    what: line.what,
    page: pageOf(line),
    title: line.title ?? '',
  }));

function sendingOf(line: Line): Sending {
  return {method: line.method ?? 'POST', url: line.url, body: bodyOf(line)};
}

function typedOf({typed = []}: Line): readonly Watched[] {
  return typed.map(([category, value]) => ({category, value, certainty: 'certain'}));
}

function bodyOf(line: Line): Body {
  if (line.form !== undefined) return {kind: 'form', pairs: line.form, cut: false};
  const bytes = bytesOf(line);
  return bytes === undefined || bytes.length === 0 ? {kind: 'none'} : {kind: 'bytes', bytes, cut: false};
}

function bytesOf(line: Line): Uint8Array | undefined {
  if (line.made !== undefined) return made(line.made, line.seed ?? 1);
  if (line.base64 !== undefined) return new Uint8Array(Buffer.from(line.base64, 'base64'));
  const text = textOf(line);
  return text === undefined ? undefined : new TextEncoder().encode(text);
}

function textOf({text, lines, json}: Line): string | undefined {
  if (text !== undefined) return text;
  if (lines !== undefined) return lines.join('\n');
  return json === undefined ? undefined : JSON.stringify(json);
}

function pageOf({url, controls = [], forms = []}: Line): PageSeen {
  return page({
    url,
    home: new URL(url).hostname.split('.').slice(-2).join('.'),
    controls: controls.map((more = {}, ordinal) => control(more.label ?? '', {ordinal, ...more})),
    forms: forms.map((more = {}) => form(more.action ?? '', more)),
  });
}

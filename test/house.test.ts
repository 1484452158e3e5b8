/** The rules of the house: who imports whom, what core may touch, what stands beside what, what is reachable. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {detectors} from '../src/core/detectors/index.ts';
import {categories} from '../src/core/model.ts';
import {rules} from '../src/core/rules/index.ts';

const files = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => join(folder, file))
    .filter((file) => pattern.test(file));
const text = (file: string): string => readFileSync(file, 'utf8');
const json = (file: string) => JSON.parse(text(file));
const each = (all: readonly string[]): [string][] => all.map((one) => [one]);

const sources = files('src', /\.tsx?$/).filter((file) => !/\.test\.tsx?$/.test(file));
const tests = files('src', /\.test\.tsx?$/);
const core = sources.filter((file) => file.startsWith('src/core/') && !file.endsWith('.d.ts'));
const roomOf = (file: string): string => file.split('/')[1] ?? '';

/** What a file imports, as written. */
const importsOf = (file: string): string[] =>
  [...text(file).matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, from = '']) => from);
/** Files of the project that a file imports. */
const neighboursOf = (file: string): string[] =>
  importsOf(file)
    .filter((from) => from.startsWith('.'))
    .map((from) => join(dirname(file), from));

describe('the top level', () => {
  const usual =
    'src manifest.json icons test build.mjs package.json tsconfig.json README.md package-lock.json LICENSE NOTICE CHANGELOG.md ' +
    'CONTRIBUTING.md .ci .gitignore .editorconfig biome.json';
  const ignored = ['.git', 'node_modules', 'dist'];

  it('holds the usual few', () => {
    const allowed = new Set([...usual.split(' '), ...ignored]);
    expect(readdirSync('.').filter((entry) => !allowed.has(entry))).toEqual([]);
  });
});

describe('layers', () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    core: ['core'],
    browser: ['browser', 'core'],
    ui: ['ui', 'core', '_locales'],
  };

  it.each(each(sources))('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    const may = allowed[room] ?? [room, 'browser', 'ui', 'core'];
    const rooms = neighboursOf(file).map(roomOf);
    expect(rooms.filter((one) => !may.includes(one))).toEqual([]);
  });

  const packages: Readonly<Record<string, readonly string[]>> = {
    core: ['tldts', 'fflate', '@noble/hashes/legacy.js', '@noble/hashes/sha2.js', '@noble/hashes/sha3.js'],
    browser: ['webextension-polyfill', 'valibot'],
    ui: ['preact', 'preact/hooks'],
    popup: ['preact', 'preact/hooks'],
  };

  it.each(each(sources))('%s imports only the packages of its room', (file) => {
    const may = packages[roomOf(file)] ?? [];
    expect(importsOf(file).filter((from) => !from.startsWith('.') && !may.includes(from))).toEqual([]);
  });
});

/** Code without comments and strings: what a pattern is sought in. */
const code = (file: string): string =>
  text(file)
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");

describe('core', () => {
  it.each(each(core))('%s touches no page, clock, network or chance', (file) => {
    expect(code(file)).not.toMatch(
      /\b(?:Date\.now|new Date|performance|Math\.random|crypto|fetch|document|window|navigator|localStorage|setTimeout|setInterval|console|chrome|browser)\b\s*[.(]/,
    );
  });

  it.each(each(core.filter((file) => file !== 'src/core/mask.ts')))('%s asserts no type', (file) => {
    expect(code(file)).not.toMatch(/\sas (?!const\b)(?!\w+ from)(?!\w+[,}])/);
  });

  it('makes a masked value in one place', () => {
    expect(core.filter((file) => /\bas Masked\b/.test(code(file)))).toEqual(['src/core/mask.ts']);
  });
});

describe('every source', () => {
  it.each(each(sources))('%s runs nothing of a page and asks no network', (file) => {
    expect(code(file)).not.toMatch(
      /\beval\s*\(|new Function\b|\.(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\bXMLHttpRequest\s*\(|\bfetch\s*\(|\bnew WebSocket\b|sendBeacon\s*\(|importScripts\s*\(|\bconsole\./,
    );
  });

  it.each(each(sources))('%s says what it is for in its first lines', (file) => {
    expect(text(file)).toMatch(/^(?:\/\/ .*\n)*\/\*\*/);
  });

  it.each(each([...sources, ...tests]))('%s is named in kebab-case, and for what it is', (file) => {
    const name = file.split('/').at(-1) ?? '';
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.d)?\.tsx?$/);
    expect(name).not.toMatch(/util|helper|common|manager|service/);
  });

  const tables = new Set(['src/core/model.ts', 'src/core/categories.ts']);

  it.each(each(sources.filter((file) => !tables.has(file))))('%s fits the eye: 150 lines', (file) => {
    expect(text(file).split('\n').length).toBeLessThanOrEqual(151);
  });

  it('is reached from an entry', () => {
    const reached = new Set<string>();
    const waiting = [
      'src/background/index.ts',
      'src/content/index.ts',
      'src/hook/index.ts',
      'src/popup/popup.tsx',
    ];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (reached.has(file)) continue;
      reached.add(file);
      if (/\.tsx?$/.test(file)) waiting.push(...neighboursOf(file));
    }
    const orphans = [...sources, ...files('src', /\.tsv$/)].filter(
      (file) => !reached.has(file) && !file.endsWith('.d.ts'),
    );
    expect(orphans).toEqual([]);
  });
});

describe('tests', () => {
  /** Nouns, words, bounds and registries: nothing there decides. */
  const wordsOnly = new Set(['model', 'limits', 'found', 'texts'].map((name) => `${name}.ts`));
  const units = core.filter(
    (file) => !wordsOnly.has(file.split('/').at(-1) ?? '') && !/detectors\/index\.ts$/.test(file),
  );

  it.each(each(units))('%s has its test beside it', (file) => {
    expect(existsSync(file.replace(/\.ts$/, '.test.ts'))).toBe(true);
  });

  it.each(each(tests))('%s stands beside its unit', (file) => {
    const unit = file.replace(/\.test(\.tsx?)$/, '$1');
    const units = ['.ts', '.tsx', '.css'].map((ending) => unit.replace(/\.tsx?$/, ending));
    expect(units.some((one) => existsSync(one))).toBe(true);
  });

  it.each(each([...tests, ...files('test', /\.test\.ts$/)]))('%s skips nothing', (file) => {
    expect(code(file)).not.toMatch(/\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/);
  });
});

describe('registries', () => {
  it.each([
    ['src/core/rules', rules.map(({id}) => String(id)), ['texts', 'index']],
    ['src/core/detectors', detectors.map(({id}) => String(id)), ['index']],
  ])('%s holds each of its files, once, under its own name', (folder, ids, others) => {
    const names = files(folder, /\.ts$/)
      .map((file) => file.slice(folder.length + 1, -3))
      .filter((name) => !name.endsWith('.test') && !others.includes(name));
    expect(names.sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('knows the categories of the report, and no other', () => {
    expect([...categories].sort()).toEqual([...json('test/report.schema.json').$defs.category.enum].sort());
  });
});

describe('catalogues', () => {
  interface Entry {
    readonly message: string;
    readonly placeholders?: Record<string, {readonly content: string}>;
  }
  const fr: Record<string, Entry> = json('src/_locales/fr/messages.json');
  const en: Record<string, Entry> = json('src/_locales/en/messages.json');
  const holes = ({message}: Entry): string[] =>
    [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()).sort();

  it('hold the same keys', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(each(Object.keys(fr)))('%s has the same holes in both languages, all of them declared', (key) => {
    const [one, other] = [fr[key], en[key]];
    if (one === undefined || other === undefined) throw new Error(`${key} is missing`);
    const declared = Object.keys(one.placeholders ?? {});
    expect([...holes(one), ...holes(other)].filter((hole) => !declared.includes(hole))).toEqual([]);
    expect(one.placeholders).toEqual(other.placeholders);
    // « une fois » and "once" may leave out the number; other words keep every hole.
    if (!/One$/.test(key)) expect(holes(one)).toEqual(holes(other));
    expect(one.message.trim()).not.toBe('');
    expect(other.message.trim()).not.toBe('');
  });

  it('hold no key that nothing asks for', () => {
    const all = [...sources, 'manifest.json', 'src/popup/index.html'].map(text).join('\n');
    const plural = (key: string): string => key.replace(/(?:One|Other)$/, '');
    const unasked = Object.keys(fr).filter((key) => !all.includes(key) && !all.includes(plural(key)));
    expect(unasked).toEqual([]);
  });
});

describe('tables', () => {
  it.each(each(files('src', /\.tsv$/)))('%s says where it comes from', (file) => {
    expect(text(file)).toMatch(/^# /);
  });
});

describe('the package', () => {
  const {dependencies, devDependencies, license, version} = json('package.json');

  it('names exact versions and its licence', () => {
    const versions = Object.values({...dependencies, ...devDependencies}).map(String);
    expect(versions.filter((one) => !/^\d+\.\d+\.\d+$/.test(one))).toEqual([]);
    expect(license).toBe('MPL-2.0');
    expect(json('manifest.json').version).toBe(version);
  });

  it('lists the notice of each package that is bundled', () => {
    for (const name of Object.keys(dependencies)) expect(text('NOTICE')).toContain(name);
  });
});

describe('the manifest', () => {
  const manifest = json('manifest.json');
  const icons: string[] = Object.values({...manifest.icons, ...manifest.action.default_icon});

  it('lets the pages of the extension load nothing but its own', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    });
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it.each(each(manifest.permissions))('gives the reason of the permission %s in the README', (permission) => {
    expect(text('README.md')).toContain(`\`${permission}\``);
  });

  it.each(each(icons))('%s is there', (icon) => {
    expect(existsSync(icon)).toBe(true);
  });
});

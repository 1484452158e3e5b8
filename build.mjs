/**
 * Builds the extension: src → dist/chromium and dist/firefox, from the one manifest.json, trimmed for
 * each browser so that neither warns. `--watch` is not needed: a build takes less than a second.
 */
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
const version = JSON.parse(readFileSync('package.json', 'utf8')).version;

/** The pages of the extension: a folder of src with an index.html and an entry of the folder's name. */
const pages = ['popup', 'report', 'options', 'welcome'].filter((name) =>
  existsSync(`src/${name}/index.html`),
);

/** Pages would read the extension's id in the stack of an error that passes through the hook. */
const nameless = {footer: {js: '//# sourceURL=<anonymous>'}};

/** What each browser does not know or would warn of. */
const trims = {
  chromium({background, browser_specific_settings: _, ...rest}) {
    return {...rest, background: {service_worker: background.service_worker}};
  },
  firefox({background, minimum_chrome_version: _, ...rest}) {
    return {...rest, background: {scripts: background.scripts}};
  },
};

/** The vocabulary goes in as compact.ts writes it: a mistake in phrases.tsv ends the build, with file and line. */
const vocabulary = {
  name: 'vocabulary',
  async setup({onLoad}) {
    const {compact} = await compiler();
    onLoad({filter: /phrases\.tsv$/}, ({path}) => {
      try {
        return {contents: compact(readFileSync(path, 'utf8'), path), loader: 'text'};
      } catch (mistake) {
        return {errors: [{text: mistake.message}]};
      }
    });
  },
};

/** The compiler is TypeScript of the core: it is bundled before it can run. */
async function compiler() {
  const {outputFiles} = await build({
    entryPoints: ['src/core/vocabulary/compact.ts'],
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

for (const [browser, trim] of Object.entries(trims)) await buildFor(browser, trim);

async function buildFor(browser, trim) {
  const out = `dist/${browser}`;
  rmSync(out, {recursive: true, force: true});
  mkdirSync(out, {recursive: true});
  await Promise.all([
    bundle({background: 'src/background/index.ts'}, out),
    bundle({content: 'src/content/index.ts'}, out),
    bundle({hook: 'src/hook/index.ts'}, out, {
      ...nameless,
      define: {SHOWS_ALL_METHODS: String(browser === 'firefox')},
    }),
    ...pages.map((page) => bundlePage(page, out)),
  ]);
  cpSync('src/_locales', `${out}/_locales`, {recursive: true});
  mkdirSync(`${out}/icons`);
  for (const icon of readdirSync('icons').filter((name) => name.endsWith('.png'))) {
    cpSync(`icons/${icon}`, `${out}/icons/${icon}`);
  }
  for (const notice of ['LICENSE', 'NOTICE'].filter((name) => existsSync(name)))
    cpSync(notice, `${out}/${notice}`);
  writeFileSync(`${out}/manifest.json`, `${JSON.stringify({...trim(manifest), version}, undefined, 2)}\n`);
}

async function bundlePage(page, out) {
  await bundle({[page]: `src/${page}/${page}.tsx`}, `${out}/${page}`);
  await bundle({[page]: `src/${page}/${page}.css`}, `${out}/${page}`);
  cpSync(`src/${page}/index.html`, `${out}/${page}/index.html`);
}

function bundle(entryPoints, outdir, more = {}) {
  return build({
    entryPoints,
    outdir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome123', 'firefox140'],
    loader: {'.tsv': 'text'},
    plugins: [vocabulary],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    ...more,
  });
}

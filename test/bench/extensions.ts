/**
 * The extensions of the bench, in dist/bench, for both browsers: one that does nothing, the floor, which only
 * looks at what is sent, our hook alone, and our content script alone with its time taken.
 */
import {appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {extensionOf} from '../browser/site.ts';
import type {BrowserName} from '../rig/driver.ts';

export type Fixture = 'nothing' | 'floor' | 'hook' | 'timed';

const everywhere = {
  matches: ['<all_urls>'],
  run_at: 'document_start',
  all_frames: true,
  match_origin_as_fallback: true,
};

/** What each adds to a manifest. */
const parts: Readonly<Record<Fixture, (browser: BrowserName) => object>> = {
  nothing: () => ({}),
  floor: (browser) => ({
    permissions: ['webRequest'],
    host_permissions: ['<all_urls>'],
    background: browser === 'chromium' ? {service_worker: 'floor.js'} : {scripts: ['floor.js']},
  }),
  hook: () => ({
    content_scripts: [
      {...everywhere, js: ['answer.js']},
      {...everywhere, js: ['hook.js'], world: 'MAIN'},
    ],
  }),
  timed: () => ({content_scripts: [{...everywhere, js: ['timed.js'], run_at: 'document_end'}]}),
};

/** Writes the fixture; answers with its folder. The extension itself must have been built. */
export function fixture(name: Fixture, browser: BrowserName): string {
  const folder = resolve('dist', 'bench', browser, name);
  mkdirSync(folder, {recursive: true});
  const manifest = {
    manifest_version: 3,
    name: `Bench: ${name}`,
    version: '1.0',
    browser_specific_settings: {gecko: {id: `${name}@bench.example`}},
    ...parts[name](browser),
  };
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  cpSync('test/bench/extensions', folder, {recursive: true});
  cpSync(`${extensionOf(browser)}/hook.js`, `${folder}/hook.js`);
  const content = readFileSync(`${extensionOf(browser)}/content.js`, 'utf8');
  const names = 'chrome, browser, setTimeout, globalThis, MutationObserver';
  appendFileSync(`${folder}/timed.js`, `timed((${names}) => {${content}});`);
  return folder;
}

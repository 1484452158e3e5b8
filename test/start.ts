/**
 * `npm start`: builds the extension, serves the sample portal from this computer and opens the
 * person's own browser on it, in a temporary profile. Without a display it plays the portal itself
 * and prints what the extension found.
 *
 *   npm start                     the first of Chrome, Chromium, Edge, Brave; else Firefox
 *   npm start -- --firefox        or --chromium, or --browser=/path/of/its/program
 *   npm start -- --headless       play it without a window;  --lang=en in English
 */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {playPortal} from './portal/play.ts';
import {portalIndex, startPortal} from './portal/portal.ts';
import {type Browser, openBrowser} from './rig/browser.ts';
import {familyOf, findBrowser, type Program, requireBrowser} from './rig/find-browser.ts';
import type {Servers} from './rig/servers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const {values: options} = parseArgs({
  options: {
    firefox: {type: 'boolean'},
    chromium: {type: 'boolean'},
    browser: {type: 'string'},
    headless: {type: 'boolean'},
    lang: {type: 'string'},
  },
});

console.log("Vitalerte · portail d'exemple / sample portal\n");
try {
  process.exitCode = (await start()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<boolean> {
  const program = chosenProgram();
  const headless = options.headless === true || !hasDisplay();
  build();
  const servers = await startPortal();
  try {
    const browser = await open(program, servers, headless);
    return await use(browser, headless);
  } finally {
    await servers.close();
  }
}

async function use(browser: Browser, headless: boolean): Promise<boolean> {
  const stop = () => void browser.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await (headless ? playPortal(browser) : show(browser));
  } finally {
    await browser.close();
  }
}

async function show(browser: Browser): Promise<boolean> {
  await browser.page(portalIndex);
  await browser.closeFirstTab();
  console.log("Le portail est ouvert. Remplissez un formulaire, puis cliquez sur l'icône de Vitalerte.");
  console.log('Fermez le navigateur, ou tapez Ctrl-C ici, pour terminer.');
  console.log('The portal is open: fill a form, then click the Vitalerte icon. Close the browser to end.');
  await browser.closed;
  return true;
}

function open(program: Program, servers: Servers, headless: boolean): Promise<Browser> {
  console.log(`Navigateur / browser: ${program.path}${headless ? ' (sans fenêtre / headless)' : ''}`);
  return openBrowser(program.name, {
    extensionDir: fileURLToPath(new URL(`../dist/${program.name}`, import.meta.url)),
    program: program.path,
    language: options.lang === 'en' ? 'en' : 'fr',
    servers,
    headless,
  });
}

function chosenProgram(): Program {
  if (options.browser !== undefined) return {name: familyOf(options.browser), path: options.browser};
  if (options.firefox) return requireBrowser('firefox');
  if (options.chromium) return requireBrowser('chromium');
  return findBrowser('chromium') ?? findBrowser('firefox') ?? requireBrowser('chromium');
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function build(): void {
  const {status} = spawnSync(process.execPath, ['build.mjs'], {cwd: root, stdio: 'inherit'});
  if (status !== 0) throw new Error("L'extension n'a pas pu être construite / the build failed.");
}

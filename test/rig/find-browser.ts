/** Finds the browsers that the person has, where each system keeps them. */
import {existsSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import type {BrowserName} from './driver.ts';

export interface Program {
  readonly name: BrowserName;
  readonly path: string;
}

const words: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chrome, Chromium, Edge or Brave (or set CHROME_PATH to its program)',
  firefox: 'Firefox 140 or later (or set FIREFOX_PATH to its program)',
};

/** The person's browser of this family, or `undefined`. */
export function findBrowser(name: BrowserName): Program | undefined {
  const named = process.env[name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  const path = (named ? [named] : places(name)).find((place) => existsSync(place));
  return path === undefined ? undefined : {name, path};
}

/** The same, or an error saying what to install: a missing browser is never passed over. */
export function requireBrowser(name: BrowserName): Program {
  const found = findBrowser(name);
  if (found === undefined) throw new Error(`No browser found for ${name}. Install ${words[name]}.`);
  return found;
}

/** Which family a program belongs to, by its file name. */
export function familyOf(path: string): BrowserName {
  return /firefox|librewolf/i.test(path) ? 'firefox' : 'chromium';
}

function places(name: BrowserName): readonly string[] {
  if (process.platform === 'darwin') return onMac(name);
  if (process.platform === 'win32') return onWindows(name);
  return onLinux(name);
}

function onLinux(name: BrowserName): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const commands = {
    chromium: [
      'google-chrome',
      'google-chrome-stable',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'microsoft-edge-stable',
      'brave-browser',
    ],
    firefox: ['firefox', 'firefox-esr'],
  }[name];
  // Debian's `chromium` is a script that adds switches of its own: prefer the program behind it.
  const debian = name === 'chromium' ? ['/usr/lib/chromium/chromium'] : [];
  return [...debian, ...commands.flatMap((command) => folders.map((folder) => join(folder, command)))];
}

function onMac(name: BrowserName): readonly string[] {
  const applications = {
    chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
    firefox: ['Firefox', 'Firefox Developer Edition'],
  }[name];
  const program = (application: string) => (name === 'firefox' ? 'firefox' : application);
  return applications.flatMap((application) =>
    ['/Applications', join(homedir(), 'Applications')].map((folder) =>
      join(folder, `${application}.app`, 'Contents', 'MacOS', program(application)),
    ),
  );
}

function onWindows(name: BrowserName): readonly string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (key) => process.env[key] ?? [],
  );
  const programs = {
    chromium: [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'BraveSoftware/Brave-Browser/Application/brave.exe',
    ],
    firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
  }[name];
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

/**
 * Makes sure that both browsers are there for the journeys, with their French words: installs them
 * where that is ours to do (Debian, as root), says what is missing elsewhere.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findBrowser} from './find-browser.ts';

interface Need {
  readonly isMet: () => boolean;
  /** Debian's package. */
  readonly debian: string;
  readonly words: string;
}

const needs: readonly Need[] = [
  {
    isMet: () => findBrowser('chromium') !== undefined,
    debian: 'chromium',
    words: 'Chrome, Chromium, Edge or Brave (or CHROME_PATH)',
  },
  {
    isMet: () => hasBeside('/usr/lib/chromium/chromium', '/usr/lib/chromium/locales/fr.pak'),
    debian: 'chromium-l10n',
    words: "the French words of Debian's Chromium (chromium-l10n)",
  },
  {
    isMet: () => findBrowser('firefox') !== undefined,
    debian: 'firefox-esr',
    words: 'Firefox 140 or later (or FIREFOX_PATH)',
  },
  {
    isMet: () =>
      hasBeside(
        '/usr/lib/firefox-esr/firefox-esr',
        '/usr/lib/firefox-esr/browser/extensions/langpack-fr@firefox-esr.mozilla.org.xpi',
      ),
    debian: 'firefox-esr-l10n-fr',
    words: "the French words of Debian's Firefox (firefox-esr-l10n-fr)",
  },
];

/** What is still missing at the end, in words; nothing when all is there. */
export function installBrowsers(): readonly string[] {
  if (missing().length > 0 && isOurs()) aptInstall();
  return missing().map(({words}) => words);
}

function missing(): readonly Need[] {
  return needs.filter(({isMet}) => !isMet());
}

/** Debian's own program needs Debian's own pack of words; other programs carry theirs. */
function hasBeside(program: string, pack: string): boolean {
  return !existsSync(program) || existsSync(pack);
}

function isOurs(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** A pack's need shows once its browser is there, so every package is asked for at once. */
function aptInstall(): void {
  const run = (...args: readonly string[]) =>
    spawnSync('apt-get', args, {stdio: 'inherit', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
  run('update');
  run('install', '-y', '--no-install-recommends', ...needs.map(({debian}) => debian));
}

/** The process of the temporary Firefox: its start, the port of its remote control, its end. */
import {type ChildProcess, spawn} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LaunchOptions} from './driver.ts';
import {requireBrowser} from './find-browser.ts';
import {until, within} from './until.ts';

export function start({headless = true, program}: LaunchOptions, profile: string): ChildProcess {
  const flags = [
    '--no-remote',
    '--profile',
    profile,
    '--marionette',
    '--remote-allow-system-access',
    'about:blank',
  ];
  const firefox = spawn(
    program ?? requireBrowser('firefox').path,
    [...(headless ? ['--headless'] : []), ...flags],
    {
      env: {...process.env, MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1', MOZ_CRASHREPORTER_DISABLE: '1'},
      stdio: 'ignore',
    },
  );
  // A run that ends in the middle must not leave a browser behind.
  const end = () => firefox.kill('SIGKILL');
  process.once('exit', end);
  firefox.once('exit', () => process.off('exit', end));
  return firefox;
}

/** Firefox writes the port of its remote control in its profile. */
export function portOf(profile: string, process: ChildProcess): Promise<number> {
  let failure: Error | undefined;
  process.once('error', (error) => {
    failure = error;
  });
  const check = async () => {
    if (failure !== undefined) throw failure;
    if (process.exitCode !== null) throw new Error(`Firefox ended at once, with code ${process.exitCode}`);
    const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    return text === '' ? undefined : Number(text);
  };
  return until({what: 'Firefox to open its remote control', check, deadline: 60_000});
}

export function exitOf(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => process.once('exit', () => resolve()));
}

export async function stop(process: ChildProcess): Promise<void> {
  const gone = exitOf(process);
  process.kill('SIGTERM');
  await within(gone, 'Firefox to end', 10_000).catch(() => process.kill('SIGKILL'));
  await gone;
}

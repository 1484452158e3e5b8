/**
 * `npm test`: every check of the house, one after another and none left out, then one plain line,
 * `N passed, N failed`. Each test counts for one, each other step for one.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {installBrowsers} from './rig/install-browsers.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly {status: string}[];
  }[];
}

const passed: Count = {passed: 1, failed: 0, skipped: 0};
const failed: Count = {passed: 0, failed: 1, skipped: 0};

const missing = installBrowsers();
if (missing.length > 0) {
  console.error(
    `The journeys need real browsers. Please install:\n${missing.map((words) => `  - ${words}`).join('\n')}`,
  );
  process.exit(1);
}

const counts = [
  step('Build', 'build.mjs'),
  step('Types', 'node_modules/typescript/bin/tsc', '--noEmit'),
  step('Lint and format', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'),
  tests('Unit tests', 'unit'),
  step('web-ext lint', 'node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox'),
  tests('Journeys in real browsers', 'journeys'),
];
finish(counts);

function step(title: string, script: string, ...args: readonly string[]): Count {
  console.log(`\n━━ ${title}`);
  return run(script, args) ? passed : failed;
}

function tests(title: string, project: string): Count {
  console.log(`\n━━ ${title}`);
  const folder = mkdtempSync(join(tmpdir(), 'vitalerte-tests-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--config', 'test/vitest.config.ts', '--project', project, ...reporters];
  try {
    return countOf(file, run('node_modules/vitest/vitest.mjs', args));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function run(script: string, args: readonly string[]): boolean {
  const env = {...process.env, NO_UPDATE_NOTIFIER: '1'};
  return spawnSync(process.execPath, [script, ...args], {stdio: 'inherit', env}).status === 0;
}

/** A file that does not load counts for one, and so does a failure that no test explains. */
function countOf(file: string, succeeded: boolean): Count {
  const report = readReport(file);
  if (report === undefined) return failed;
  const broken = report.testResults.filter(
    ({status, assertionResults}) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failures = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failures === 0 && !succeeded ? 1 : failures,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Vitest ended before it could say anything: the caller counts that as a failure.
    return undefined;
  }
}

/** A test that is skipped is a test that does not hold. */
function finish(all: readonly Count[]): void {
  const sum = (key: keyof Count) => all.reduce((total, count) => total + count[key], 0);
  const skipped = sum('skipped');
  process.exitCode = sum('failed') + skipped === 0 ? 0 : 1;
  console.log(
    `\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
}

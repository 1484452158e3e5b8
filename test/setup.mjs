/**
 * The door of `npm start`, `npm test` and `npm run bench` on a fresh clone: plain Node, nothing
 * installed yet. It checks Node, installs what package-lock.json names, then hands over.
 */
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [task = '', ...args] = process.argv.slice(2);
const scripts = {start: 'test/start.ts', test: 'test/all.ts', bench: 'test/bench/bench.ts'};

checkNode();
const script = scripts[task];
if (script === undefined) fail(`Usage: node test/setup.mjs ${Object.keys(scripts).join('|')}`);
if (!existsSync(`${root}/${script}`)) fail(`${script} does not exist.`);
installPackages();
handOver(script);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Vitalerte demande Node 20.19 ou plus récent ; voici Node ${process.versions.node}.\n` +
      `Vitalerte needs Node 20.19 or later; this is Node ${process.versions.node}.`,
  );
}

/** npm notes what it installed in node_modules/.package-lock.json. */
function installPackages() {
  const installed = `${root}/node_modules/.package-lock.json`;
  const wanted = `${root}/package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log('Installation des dépendances / installing dependencies…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const {status} = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail("« npm ci » n'a pas abouti / npm ci failed.");
}

function handOver(script) {
  const tsx = `${root}/node_modules/tsx/dist/cli.mjs`;
  const child = spawn(process.execPath, [tsx, script, ...args], {cwd: root, stdio: 'inherit'});
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

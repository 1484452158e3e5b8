/**
 * The command line of the temporary Chromium. Our own list rather than puppeteer's, whose defaults
 * change what is measured: no HTTPS upgrades, no popup blocking.
 */
import type {LaunchOptions} from './driver.ts';
import type {Servers} from './servers.ts';

export function switchesOf(options: LaunchOptions, profile: string): string[] {
  const {language = 'fr', headless = true, servers, switches = []} = options;
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--lang=${language}`,
    ...(process.platform === 'darwin' ? ['-AppleLanguages', `(${language})`] : []),
    ...(headless ? ['--headless=new', '--hide-scrollbars', '--mute-audio'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--host-resolver-rules=${resolverRules(servers)}`,
    `--ignore-certificate-errors-spki-list=${servers.certificates.pins.join(',')}`,
    ...quiet,
    ...switches,
    'about:blank',
  ];
}

/** No question at start, no call of the browser's own. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-service-autorun',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--metrics-recording-only',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
];

/** Our hosts' ports 80 and 443 lead to the servers, every other host nowhere. */
function resolverRules({hosts, plainPort, securePort}: Servers): string {
  const ours = hosts.flatMap((host) => [
    `MAP ${host}:80 127.0.0.1:${plainPort}`,
    `MAP ${host}:443 127.0.0.1:${securePort}`,
  ]);
  return [...ours, 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1', 'MAP * ^NOTFOUND'].join(', ');
}

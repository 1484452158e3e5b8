/** The preferences of the temporary Firefox profile: where hosts lead, and silence. */
import type {LaunchOptions} from './driver.ts';

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Text of a `user.js`. */
export function preferencesOf(options: LaunchOptions, uuids: Readonly<Record<string, string>>): string {
  const {servers, language = 'fr', preferences = {}} = options;
  const all: Preferences = {
    ...silence,
    ...ready,
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `80=${servers.plainPort};443=${servers.securePort}`,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'intl.locale.requested': language === 'fr' ? 'fr' : 'en-US',
    'intl.accept_languages': language === 'fr' ? 'fr, fr-FR' : 'en-US, en',
    ...preferences,
  };
  const line = ([name, value]: [string, unknown]) =>
    `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`;
  return `${Object.entries(all).map(line).join('\n')}\n`;
}

/** What the rig needs. */
const ready: Preferences = {
  'marionette.port': 0,
  // The manifest is the rig's quiet page; the viewer of JSON would have no extension API.
  'devtools.jsonview.enabled': false,
  // A question box would stand in the way of a form that goes from https to http.
  'security.warn_submit_secure_to_insecure': false,
  'dom.security.https_first': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'browser.tabs.warnOnClose': false,
  // A scroll bar beside the page would narrow it, and its pictures.
  'ui.useOverlayScrollbars': 1,
  'browser.sessionstore.resume_from_crash': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'startup.homepage_welcome_url': 'about:blank',
};

/** No call of the browser's own. */
const silence: Preferences = {
  'app.update.auto': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.search.update': false,
  'browser.region.update.enabled': false,
  'captivedetect.canonicalURL': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'security.OCSP.enabled': 0,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.unified': false,
  'datareporting.healthreport.uploadEnabled': false,
};

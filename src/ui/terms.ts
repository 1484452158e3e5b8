/** The words of the report's enumerations, as the person reads them. Data tables, one an enumeration. */
import type {Channel, How, Relation, SeenBy, Severity, Status, Where, Words} from '../core/model.ts';

const words = (fr: string, en: string): Words => ({fr, en});

export const severityWords: {readonly [Key in Severity]: Words} = {
  critical: words('Critique', 'Critical'),
  high: words('Élevé', 'High'),
  medium: words('Moyen', 'Medium'),
  low: words('Faible', 'Low'),
  info: words('Information', 'Information'),
};

export const statusWords: {readonly [Key in Status]: Words} = {
  observed: words('parti', 'sent'),
  blocked: words('bloqué', 'blocked'),
  potential: words('prévu', 'planned'),
};

export const relationWords: {readonly [Key in Relation]: Words} = {
  'same-site': words('même site', 'same site'),
  'same-owner': words('même propriétaire', 'same owner'),
  declared: words('destinataire déclaré', 'declared recipient'),
  'third-party': words('tiers', 'third party'),
  local: words('ce poste', 'this computer'),
};

export const whereWords: {readonly [Key in Where]: Words} = {
  query: words('adresse (paramètres)', 'address (parameters)'),
  path: words('adresse (chemin)', 'address (path)'),
  body: words('corps de l’envoi', 'body of the send'),
  referer: words('en-tête Referer', 'Referer header'),
  cookie: words('cookie', 'cookie'),
  header: words('en-tête', 'header'),
  frame: words('message entre cadres', 'message between frames'),
  form: words('formulaire', 'form'),
  page: words('page', 'page'),
  storage: words('mémoire de la page', 'storage of the page'),
};

export const howWords: {readonly [Key in How]: Words} = {
  pattern: words('la forme de la valeur', 'the shape of the value'),
  typed: words('ce qui a été saisi dans la page', 'what was typed in the page'),
  named: words('le nom qui l’accompagne', 'the name that goes with it'),
  digest: words('l’empreinte de la valeur', 'the hash of the value'),
};

export const seenByWords: {readonly [Key in SeenBy]: Words} = {
  browser: words('vu par le navigateur', 'seen by the browser'),
  'page-hook': words('vu dans la page', 'seen in the page'),
  form: words('vu dans le formulaire', 'seen in the form'),
};

export const channelWords: {readonly [Key in Channel]: Words} = {
  navigation: words('navigation', 'navigation'),
  form: words('envoi de formulaire', 'form submission'),
  fetch: words('requête d’un script (fetch, XHR)', 'request of a script (fetch, XHR)'),
  beacon: words('balise (sendBeacon)', 'beacon (sendBeacon)'),
  ping: words('lien suivi (ping)', 'followed link (ping)'),
  websocket: words('WebSocket', 'WebSocket'),
  webrtc: words('WebRTC', 'WebRTC'),
  webtransport: words('WebTransport', 'WebTransport'),
  eventsource: words('flux d’événements', 'event stream'),
  image: words('image', 'image'),
  media: words('son ou vidéo', 'sound or video'),
  script: words('script', 'script'),
  stylesheet: words('feuille de style', 'style sheet'),
  font: words('police', 'font'),
  frame: words('cadre', 'frame'),
  object: words('objet intégré', 'embedded object'),
  prefetch: words('préchargement', 'prefetch'),
  worker: words('tâche de fond de la page', 'worker of the page'),
  'csp-report': words('rapport CSP', 'CSP report'),
  'frame-message': words('message entre cadres', 'message between frames'),
  referer: words('en-tête Referer', 'Referer header'),
  cookie: words('cookie', 'cookie'),
  page: words('page', 'page'),
  other: words('autre', 'other'),
};

const kinds: ReadonlyMap<string, Words> = new Map([
  ['ab-test', words('tests de variantes', 'variant testing')],
  ['ad', words('publicité', 'advertising')],
  ['analytics', words('mesure d’audience', 'audience measurement')],
  ['consent-provider', words('recueil du consentement', 'consent collection')],
  ['content', words('contenu intégré', 'embedded content')],
  ['map', words('cartes', 'maps')],
  ['marketing', words('marketing', 'marketing')],
  ['monitoring', words('surveillance technique', 'technical monitoring')],
  ['social', words('réseau social', 'social network')],
  ['survey', words('enquêtes', 'surveys')],
  ['tag-manager', words('gestion de balises', 'tag management')],
  ['appointment', words('prise de rendez-vous', 'appointments')],
  ['health-record', words('dossier de santé', 'health record')],
  ['hospital', words('hôpital', 'hospital')],
  ['insurer/mutuelle', words('assureur ou mutuelle', 'insurer')],
  ['lab', words('laboratoire', 'laboratory')],
  ['lab-saas', words('logiciel de laboratoire', 'laboratory software')],
  ['optician', words('opticien', 'optician')],
  ['optician-saas', words('logiciel d’opticien', 'optician software')],
  ['pharmacy', words('pharmacie', 'pharmacy')],
  ['public-health-insurance', words('assurance maladie', 'national health insurance')],
  ['teleconsultation', words('téléconsultation', 'remote consultation')],
  ['tiers-payant', words('tiers payant', 'third-party payment')],
]);

const recording = words('enregistrement de sessions', 'session recording');

/** The trade of a party; recording screens says more than the kind it is filed under. */
export function tradeWords(kind: string | null, replay: string | null): Words | undefined {
  if (replay === 'core') return recording;
  return kind === null ? undefined : kinds.get(kind);
}

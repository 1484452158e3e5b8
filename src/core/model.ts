/**
 * The nouns of Vitalerte. What enters the judgement (`Sending`, `Entry`, `Watched`) may hold raw
 * values; what leaves it (`Finding`, `Report`) has no room for one: only `mask()` makes a `Masked`.
 * The shapes of the report are those of report.schema.json, which is frozen.
 */

/** Words for the user, French first. */
export interface Words {
  readonly fr: string;
  readonly en: string;
}

export const categories = [
  'nir',
  'ins',
  'patient-id',
  'amc-member',
  'amc-org',
  'amo-org',
  'blood-group',
  'treating-doctor',
  'prescriber-id',
  'health-note',
  'drug',
  'pathology',
  'pregnancy',
  'infectious',
  'lab-result',
  'optical-rx',
  'pupillary-distance',
  'claim',
  'biometric-measure',
  'allergy',
  'vaccination',
  'disability',
  'appointment-reason',
  'document-upload',
  'birth-date',
  'sex',
  'name',
  'address',
  'phone',
  'email',
  'iban',
  'password',
] as const;

/** The kind of a sensitive datum. */
export type Category = (typeof categories)[number];

export type RuleId =
  | 'plain-http'
  | 'third-party'
  | 'data-in-address'
  | 'leaking-referer'
  | 'early-send'
  | 'hashed-identity'
  | 'exposed-cookie'
  | 'weak-tls'
  | 'frame-message'
  | 'plain-page'
  | 'plain-form'
  | 'foreign-form'
  | 'get-form'
  | 'session-replay'
  | 'tracked-page'
  | 'stored-in-page'
  | 'missing-hsts'
  | 'cloaked-party';

export type Channel =
  | 'navigation'
  | 'form'
  | 'fetch'
  | 'beacon'
  | 'ping'
  | 'websocket'
  | 'webrtc'
  | 'webtransport'
  | 'eventsource'
  | 'image'
  | 'media'
  | 'script'
  | 'stylesheet'
  | 'font'
  | 'frame'
  | 'object'
  | 'prefetch'
  | 'worker'
  | 'csp-report'
  | 'frame-message'
  | 'referer'
  | 'cookie'
  | 'page'
  | 'other';

/** From the worst to the mildest; `severities.indexOf` orders them. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

/** `certain`, or `likely`: a human should look. */
export type Certainty = 'certain' | 'likely';

/** `observed`: it left the browser. `blocked`: tried, nothing left. `potential`: the page is built so. */
export type Status = 'observed' | 'blocked' | 'potential';

export type SeenBy = 'browser' | 'page-hook' | 'form';

export type Where =
  | 'query'
  | 'path'
  | 'body'
  | 'referer'
  | 'cookie'
  | 'header'
  | 'frame'
  | 'form'
  | 'page'
  | 'storage';

/** Why we say so: the value's own shape, the value typed, the name it is sent under, its hash. */
export type How = 'pattern' | 'typed' | 'named' | 'digest';

export type Relation = 'same-site' | 'same-owner' | 'declared' | 'third-party' | 'local';

declare const maskedBrand: unique symbol;
/** A string that is safe to store and to show. Made by mask.ts alone. */
export type Masked = string & {readonly [maskedBrand]: true};

/** A named value found in an address or a body, after decoding. Raw. */
export interface Entry {
  /** Path of the entry, such as `patient.nir`; empty when the value stands alone. */
  readonly name: string;
  readonly value: string;
  readonly where: Where;
  /** Encodings undone to reach the value, outermost first. */
  readonly encoding: readonly string[];
}

/** What was typed in a sensitive field. Raw; lives in session memory and dies with the tab. */
export interface Watched {
  readonly category: Category;
  readonly certainty: Certainty;
  readonly value: string;
}

/** One piece of a body as the browser hands it over. */
export type Body =
  | {readonly kind: 'none'}
  | {
      readonly kind: 'form';
      readonly pairs: readonly (readonly [name: string, value: string])[];
      readonly cut: boolean;
    }
  | {readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly cut: boolean}
  | {readonly kind: 'unreadable'};

/** Something a page sent or tried to send: what `inspect` judges. Raw. */
export interface Sending {
  readonly method: string;
  /** Address without its fragment, which is never sent. */
  readonly url: string;
  readonly body: Body;
}

/** One sensitive datum found in a sending, without its value. */
export interface Hit {
  readonly category: Category;
  readonly certainty: Certainty;
  readonly how: How;
  readonly where: Where;
  readonly name: Masked;
  readonly sample: Masked;
  readonly encoding: readonly string[];
}

/** What `inspect` says of a sending. */
export interface Inspection {
  readonly hits: readonly Hit[];
  /** Nothing of the body could be read. */
  readonly unreadable: boolean;
  /** The body was read in part only, or holds more than is kept of one sending. */
  readonly truncated: boolean;
  /** Why the sending itself counts as being about health: `payload:nir`, `payload:fhir`. */
  readonly context: readonly string[];
}

/** What a detector found in a value; `value` is the raw part that it recognised. */
export interface Detection {
  readonly certainty: Certainty;
  readonly value: string;
}

/** What a detector may know beside the value. */
export interface Surroundings {
  /** Path of the entry, such as `patient.nir`. */
  readonly name: string;
  /** The page or the sending is about health. */
  readonly health: boolean;
}

/** One kind of sensitive data, recognised by its value. Never throws. */
export interface Detector {
  readonly id: Category;
  /** Fewest digits that a value must hold to be worth asking; 0 asks of every value. */
  readonly digits: number;
  /** It may recognise a run of letters and figures under a name that says nothing. */
  readonly alone?: boolean;
  detect(value: string, surroundings: Surroundings): Detection | undefined;
}

/** A host and who stands behind it, as seen from a page. */
export interface Party {
  /** Host, with its port when not the default. */
  readonly host: string;
  /** Registrable domain, private suffixes honoured; the host itself for an IP address. */
  readonly domain: string;
  readonly relation: Relation;
  readonly owner: string | null;
  readonly kind: string | null;
  readonly country: string | null;
  readonly replay: 'core' | 'optional' | 'no' | null;
}

/** Where something goes, or would go. */
export interface Target {
  readonly party: Party;
  /** TLS: `https:` or `wss:`. */
  readonly secure: boolean;
  /** Host as RULES.md weighs it: loopback, private range or `.local`, or the open network. */
  readonly reach: 'loopback' | 'private' | 'public';
}

/** What a rule weighs: a sending's datum, or a form or page that would carry it. */
export interface Exposure {
  readonly category: Category;
  readonly where: Where;
  readonly target: Target;
  /** HTTP method in upper case, for a sending and for a form. */
  readonly method: string;
  /** It left before the person sent the form it was typed in. */
  readonly early?: Early;
}

/** What is known of a send that came before the person's own. */
export interface Early {
  /** The gravest that the other rules say of it. */
  readonly worst: Severity | undefined;
  /** Labels of the fields in which it was typed. */
  readonly fields: readonly Masked[];
}

/** What a rule answers. `reasons` says what raised or lowered the severity. */
export interface Judgement {
  readonly severity: Severity;
  readonly reasons: readonly string[];
}

export interface Reference {
  readonly text: string;
  readonly url?: string;
}

/** One way of exposing data, with its words. */
export interface Rule {
  readonly id: RuleId;
  /** What is judged: something sent, a form as built, or the page itself. */
  readonly judges: 'send' | 'form' | 'page';
  readonly title: Words;
  /** Why it matters to this person. */
  readonly description: Words;
  /** What the portal must change. */
  readonly remediation: Words;
  /** What the person can do now. */
  readonly advice: Words;
  /** Texts and precedents; each quotation carries its date. */
  readonly legal: readonly Reference[];
  judge(exposure: Exposure): Judgement | undefined;
}

export interface Evidence {
  readonly time: string;
  readonly method?: string;
  readonly url?: Masked;
  readonly page?: Masked;
  readonly channel: Channel;
  readonly seenBy: SeenBy;
  readonly where: Where;
  readonly name: Masked;
  readonly sample: Masked;
  readonly encoding: readonly string[];
  readonly how: How;
}

/** One rule, one category of data, one destination. */
export interface Finding {
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly status: Status;
  readonly category: Category;
  readonly destination: Masked | null;
  readonly channels: readonly Channel[];
  readonly count: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly evidence: readonly Evidence[];
  readonly reasons?: readonly string[];
}

/** A form control that asks for a sensitive datum. */
export interface Field {
  readonly frame: Masked;
  readonly ordinal: number;
  readonly category: Category;
  readonly certainty: Certainty;
  readonly label: Masked;
  readonly name: Masked;
  readonly id: Masked;
  readonly filled?: boolean;
}

export interface ReportParty {
  readonly host: Masked;
  readonly domain: Masked;
  readonly relation: Relation;
  readonly owner: string | null;
  readonly kind: string | null;
  readonly country: string | null;
  readonly replay: 'core' | 'optional' | 'no' | null;
  readonly secure: boolean;
  readonly requests: number;
  readonly received: readonly Category[];
}

export interface Traffic {
  readonly requests: number;
  readonly thirdParty: number;
  readonly plain: number;
  readonly unreadable: number;
  readonly truncated: number;
}

export interface Coverage {
  readonly channel: Channel;
  readonly seenBy: SeenBy | 'nobody';
}

export type Verdict = 'exposed' | 'at-risk' | 'nothing-seen' | 'not-watched';
export type Access = 'granted' | 'withheld';

export interface ReportPage {
  readonly url: Masked;
  readonly host: Masked;
  readonly domain: Masked;
  readonly title?: Masked;
  readonly secure: boolean;
  readonly kind: string | null;
}

export interface PageEvent {
  readonly time: string;
  readonly kind: 'arrived' | 'typed' | 'submitted' | 'navigated' | 'left';
  readonly page: Masked;
  readonly categories?: readonly Category[];
}

/** The report of one tab's visit: report.schema.json, typed. */
export interface Report {
  readonly schema: 'vitalerte/report/1';
  readonly generatedAt: string;
  readonly extension: {
    readonly version: string;
    readonly browser: 'chromium' | 'firefox' | 'har';
    readonly browserVersion: string;
  };
  readonly page: ReportPage;
  readonly access: Access;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly fields: readonly Field[];
  readonly parties: readonly ReportParty[];
  readonly traffic: Traffic;
  readonly coverage: readonly Coverage[];
  readonly visit?: {readonly startedAt: string; readonly pages: readonly Masked[]};
  readonly context?: readonly string[];
  readonly events?: readonly PageEvent[];
}

/**
 * The only maker of `Masked` values: what is stored, shown, logged or exported passes here.
 * An identifier shows at most its first character, free text its length; addresses keep the names
 * of their query parameters and lose every value.
 */
import {digitsIn} from './digits.ts';
import {hide} from './hide.ts';
import type {Category, Masked} from './model.ts';
import {isNumber, isOpaque, shortMailbox, writtenIn} from './opaque.ts';
import {domainOf} from './parties/domain.ts';
import {isProperName} from './recognise/proper-name.ts';
import {urlOf} from './url.ts';

const dot = '•';
const hidden = '…';
const longest = 2000;

const identifiers: ReadonlySet<Category> = new Set<Category>([
  'nir',
  'ins',
  'patient-id',
  'amc-member',
  'prescriber-id',
  'iban',
]);

const branded = (text: string): Masked => text as Masked;

/** Nothing to show. */
export const nothing: Masked = branded('');

/** A raw value of a category, made safe: `1••••••••••••••` for an identifier, `•••• (4)` for the rest. */
export function mask(value: string, category: Category): Masked {
  const length = Array.from(value.trim()).length;
  const dots = dot.repeat(Math.min(Math.max(length - 1, 0), 14));
  const [first] = value.trim();
  if (identifiers.has(category) && first !== undefined && length > 4) return branded(first + dots);
  return branded(`${dots}${length === 0 ? '' : dot} (${length})`);
}

/** Six digits or more, of any script, whatever short run of marks stands between them. */
const digitRun = /\p{Nd}(?:[^\p{L}\p{N}]{0,8}\p{Nd}){5,}/gu;
const mailbox = /[^\s@/?#&=<>"]{1,64}(?:@|%40|\s?[([]at[)\]]\s?)[^\s@/?#&=<>"]{1,255}/gi;
/** What turns, breaks or hides a text that is shown. */
const unseen = /[\p{Cf}]/gu;
const control = /\p{Cc}+/gu;

/**
 * Text of a page (label, title, key), with everything that may be somebody's data taken out:
 * runs of six digits or more, mailboxes, and the `secrets` typed in the tab.
 */
export function scrub(text: string, secrets: readonly string[] = [], most = 300): Masked {
  const seen = text.slice(0, longest).normalize('NFKC').replace(unseen, '').replace(control, ' ');
  const safe = hide(seen, secrets, hidden).replace(mailbox, hidden).replace(digitRun, hidden);
  return branded(safe.length > most ? `${safe.slice(0, most)}${hidden}` : safe);
}

/** The path of an entry (`patient.nir`): words as a page writes them, without the parts that may be encoded data. */
export function scrubName(name: string, secrets: readonly string[]): Masked {
  const plain = name
    .slice(0, longest)
    .replace(shortMailbox, standIn)
    .replace(/[^.[\]+/ ]{8,}/g, (part) => (isOpaque(part) || tells(part, secrets) ? standIn : part))
    .replace(/[^.[\]+/]{6,}/g, (part) => (isProperName(part) || isNumber(part) ? standIn : part));
  return branded(scrub(plain, secrets, 120).replaceAll(standIn, hidden));
}

/** Of private use: no normalisation changes it. */
const standIn = '\ue000';

/** What a part of a name is in base64 or hex tells something that is hidden where it stands plainly. */
const tells = (part: string, secrets: readonly string[]): boolean =>
  writtenIn(part).some((text) => scrub(text, secrets) !== text.normalize('NFKC'));

/**
 * A host, with its port when given. Labels that hold data are hidden; the registrable domain is a
 * registered name, not a datum, and stays unless it is a whole identifier.
 */
export function maskHost(host: string, secrets: readonly string[] = []): Masked {
  const [name = '', port] = host.startsWith('[') ? [host] : host.split(':');
  const domain = domainOf(name);
  const own = name === domain ? '' : name.slice(0, -domain.length - 1);
  const labels = own === '' ? [] : maskPieces(own.split('.'), '.', secrets);
  const safe = [...labels, ...domain.split('.').map(maskRegistered)].join('.');
  return branded(port === undefined ? safe : `${safe}:${port}`);
}

/** An address: its host, its path without data, the names of its parameters; no fragment, no credentials. */
export function maskAddress(address: string, secrets: readonly string[] = []): Masked {
  const url = urlOf(address);
  if (url === undefined) return branded('');
  if (!/^(https?|wss?):$/.test(url.protocol)) return branded(`${url.protocol}${hidden}`);
  const host = maskHost(url.host, secrets);
  const path = maskPieces(url.pathname.split('/').slice(0, 30), '/', secrets).join('/');
  return branded(`${url.protocol}//${host}${path}${maskQuery(url.search, secrets)}`);
}

function maskQuery(search: string, secrets: readonly string[]): string {
  if (search.length < 2) return '';
  const pairs = search.slice(1, longest).split('&').slice(0, 40);
  const names = maskPieces(
    pairs.map((pair) => pair.split('=')[0] ?? ''),
    '&',
    secrets,
  );
  return `?${names.map((name, at) => `${name}${maskValue(pairs[at] ?? '')}`).join('&')}`;
}

function maskValue(pair: string): string {
  const at = pair.indexOf('=');
  if (at < 0) return '';
  return at === pair.length - 1 ? '=' : `=${hidden}`;
}

/** A label of a registered name, unless it is a whole identifier. An address keeps its numbers. */
function maskRegistered(label: string): string {
  return !label.startsWith('[') && digitsIn(label) >= 13 ? hidden : label;
}

/** Segments or labels: a number may be split over several, and then each that holds a part is hidden. */
function maskPieces(pieces: readonly string[], joint: string, secrets: readonly string[]): readonly string[] {
  const whole = pieces.map(decoded).join(joint);
  const isSplit = whole.replace(digitRun, '') !== whole;
  return pieces.map((piece) => (isSplit && /\d/.test(piece) ? hidden : maskPiece(piece, secrets)));
}

/** One path segment, parameter name or host label: whole, or hidden when any of it may be data. */
function maskPiece(piece: string, secrets: readonly string[]): string {
  const read = decoded(piece);
  if (scrub(read, secrets, longest) !== read.normalize('NFKC')) return hidden;
  const opaque = piece.length > 80 || (piece.length > 20 && /\d/.test(piece));
  return opaque ? hidden : piece;
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece.replaceAll('+', ' '));
  } catch {
    // A lone percent sign: the piece is read as it stands.
    return piece;
  }
}

/** What the browser says of a request, as a `Sending`: bodies capped, channels named, addresses without fragment. */
import type {WebRequest} from '../browser/api.ts';
import {limits} from '../core/decode/limits.ts';
import type {Body, Channel, Sending} from '../core/model.ts';

type Request = WebRequest.OnBeforeRequestDetailsType;
type RequestBody = NonNullable<Request['requestBody']>;

/** The request as something sent. */
export function sendingOf({method, url, requestBody}: Request): Sending {
  return {method, url: withoutFragment(url), body: bodyOf(requestBody ?? undefined)};
}

/** Browsers show the fragment though it is never sent. */
export function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}

function bodyOf(body: RequestBody | undefined): Body {
  if (body === undefined) return {kind: 'none'};
  if (body.formData !== undefined && body.formData !== null) return formOf(body.formData);
  if (body.raw !== undefined && body.raw.length > 0) return bytesOf(body.raw);
  return {kind: body.error === undefined ? 'none' : 'unreadable'};
}

const singleBytes = new TextDecoder('windows-1252');

/** Firefox gives `null` for a name without value, Chromium bytes for one that is no UTF-8; they are capped together. */
function formOf(form: Readonly<Record<string, unknown>>): Body {
  const pairs: [string, string][] = [];
  let room: number = limits.body;
  for (const [name, values] of Object.entries(form)) {
    for (const value of Array.isArray(values) ? values : []) {
      const text = value instanceof ArrayBuffer ? singleBytes.decode(value) : `${value ?? ''}`;
      pairs.push([name.slice(0, 1000), text.slice(0, Math.max(0, room))]);
      room -= text.length + name.length;
    }
  }
  return {kind: 'form', pairs, cut: room < 0};
}

/** The first bytes of all pieces. Pieces on disk are named by the browser and shown to nobody. */
function bytesOf(raw: NonNullable<RequestBody['raw']>): Body {
  const pieces = raw.flatMap(({bytes}) => (bytes instanceof ArrayBuffer ? [new Uint8Array(bytes)] : []));
  if (pieces.length === 0) return {kind: 'unreadable'};
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const read = new Uint8Array(Math.min(size, limits.body));
  let at = 0;
  for (const piece of pieces) {
    const part = piece.subarray(0, read.length - at);
    read.set(part, at);
    at += part.length;
  }
  const cut = size > read.length || raw.length > 1 || raw.some((piece) => 'truncated' in piece);
  return {kind: 'bytes', bytes: read, cut};
}

const channels: Readonly<Record<string, Channel>> = {
  xmlhttprequest: 'fetch',
  beacon: 'beacon',
  websocket: 'websocket',
  webtransport: 'webtransport',
  image: 'image',
  imageset: 'image',
  media: 'media',
  script: 'script',
  stylesheet: 'stylesheet',
  font: 'font',
  object: 'object',
  object_subrequest: 'object',
  csp_report: 'csp-report',
};

/** The channel by which a request went, as a report names it. */
export function channelOf({type, method, requestBody}: Request): Channel {
  const isForm = method !== 'GET' && method !== 'HEAD';
  if (type === 'main_frame') return isForm ? 'form' : 'navigation';
  if (type === 'sub_frame') return isForm ? 'form' : 'frame';
  if (type === 'ping') return isLinkPing(requestBody ?? undefined) ? 'ping' : 'beacon';
  return channels[type] ?? 'other';
}

/** Chromium calls beacons and link pings alike; a link's ping says PING and nothing else. */
function isLinkPing(body: RequestBody | undefined): boolean {
  const bytes = body?.raw?.[0]?.bytes;
  return bytes instanceof ArrayBuffer && new TextDecoder().decode(bytes.slice(0, 5)) === 'PING';
}

/** Methods whose body, or its absence, the browser shows. Measured on Chromium 156; Firefox shows all. */
const shown: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'CONNECT']);

/** What may carry a form with a file in it. */
const formTypes: ReadonlySet<string> = new Set(['xmlhttprequest', 'beacon', 'main_frame', 'sub_frame']);

/**
 * Whether a request may carry a body that the browser does not show, or not whole: of a hidden method, one it
 * calls unreadable, one with a file in it. Chromium alone names an initiator; it gives the pieces around a file,
 * Firefox the file's name among the fields of a form.
 */
export function hidesBody({
  method,
  requestBody,
  initiator,
  type,
}: Request & {readonly initiator?: string}): boolean {
  const body = requestBody ?? undefined;
  // Chromium shows neither such a body nor the subprotocols of a web socket.
  if (body === undefined) return initiator !== undefined && (!shown.has(method) || type === 'websocket');
  if (body.formData !== undefined && body.formData !== null)
    return initiator === undefined && formTypes.has(type);
  const {raw = [], error} = body;
  return error !== undefined || raw.length > 1 || raw.some(({bytes}) => bytes === undefined);
}

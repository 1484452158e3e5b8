/**
 * Real servers on loopback: http, https (HTTP/2 and 1.1, so that streamed uploads work) and
 * WebSocket on both, on ports of the system's choice. They answer for the hosts they are given;
 * the browsers are told to find those hosts here. All that arrives is in the log.
 */
import {createServer, type ServerResponse} from 'node:http';
import {createSecureServer, type Http2ServerResponse} from 'node:http2';
import type {AddressInfo, Server as NetServer, Socket} from 'node:net';
import {type Certificates, makeCertificates} from './certificates.ts';
import {type Arrival, Log} from './log.ts';
import {openingOf, type Request} from './opening.ts';
import {acceptWebSockets} from './web-sockets.ts';

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
}

/**
 * Called as soon as the headers are here. Await `arrival.ended` to answer after the body, and
 * anything else to hold the answer back. `undefined` is "not found"; 'reset' cuts the connection.
 */
export type Handler = (
  arrival: Arrival,
) => Reply | 'reset' | undefined | Promise<Reply | 'reset' | undefined>;

export interface ServersOptions {
  /** Host names served, such as `portal.test`. `*.portal.test` is its subdomains, one level. */
  readonly hosts: readonly string[];
  readonly handler: Handler;
}

export interface Servers {
  readonly hosts: readonly string[];
  readonly plainPort: number;
  readonly securePort: number;
  readonly certificates: Certificates;
  readonly log: Log;
  close(): Promise<void>;
}

type Response = ServerResponse | Http2ServerResponse;

export async function startServers({hosts, handler}: ServersOptions): Promise<Servers> {
  const log = new Log();
  const certificates = await makeCertificates(hosts);
  const tls = {key: certificates.key, cert: certificates.chain, allowHTTP1: true};
  const listen = (secure: boolean) => (request: Request, response: Response) =>
    void serve({log, hosts, handler, secure}, request, response);
  const plain = createServer(listen(false));
  const secure = createSecureServer(tls, listen(true));
  acceptWebSockets(plain, log, false);
  acceptWebSockets(secure, log, true);
  const closers = [closerOf(plain), closerOf(secure)];
  return {
    hosts,
    plainPort: await portOf(plain),
    securePort: await portOf(secure),
    certificates,
    log,
    close: async () => {
      await Promise.all(closers.map((close) => close()));
    },
  };
}

interface Setting extends ServersOptions {
  readonly log: Log;
  readonly secure: boolean;
}

async function serve(setting: Setting, request: Request, response: Response): Promise<void> {
  const opening = openingOf(request, setting.secure, 'request');
  response.on('error', () => undefined);
  if (!isServed(opening.host, setting.hosts)) return void request.socket.destroy();
  const entry = setting.log.open(opening);
  request.on('data', (piece: Buffer) => entry.add(piece));
  request.on('end', () => (isCut(request, entry) ? entry.abort() : entry.finish()));
  request.on('aborted', () => entry.abort());
  request.on('error', () => entry.abort());
  response.on('close', () => response.writableFinished || entry.abort());
  const reply = await setting.handler(entry);
  if (reply === 'reset') return void request.socket.destroy();
  write(response, reply ?? {status: 404, body: 'Not found'});
}

/** HTTP/2 also says "end" of a body that the browser gave up. */
function isCut(request: Request, {length}: Arrival): boolean {
  const announced = request.headers['content-length'];
  if (announced !== undefined) return length < Number(announced);
  return 'stream' in request && (request.stream.aborted || request.stream.rstCode !== 0);
}

function write(response: Response, {status = 200, headers = {}, body = ''}: Reply): void {
  if (response.destroyed) return;
  response.statusCode = status;
  response.setHeader('cache-control', 'no-store');
  for (const [name, value] of Object.entries(headers)) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  const bytes = Buffer.from(body);
  if ('createPushResponse' in response) response.end(bytes);
  else response.end(bytes);
}

/** A browser's own calls also land here in Firefox: they are cut and not logged. */
function isServed(host: string, hosts: readonly string[]): boolean {
  const name = host.replace(/:\d+$/, '');
  const parent = name.slice(name.indexOf('.') + 1);
  return (
    hosts.includes(name) || hosts.includes(`*.${parent}`) || /^(localhost|[\d.]+|\[[\da-f:]+\])$/.test(name)
  );
}

function portOf(server: NetServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closerOf(server: NetServer): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
}

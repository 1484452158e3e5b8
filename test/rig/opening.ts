/** What a request says of itself before its body, the same for HTTP/1.1 and HTTP/2. */
import type {IncomingMessage} from 'node:http';
import type {Http2ServerRequest} from 'node:http2';
import type {Opening} from './log.ts';

export type Request = IncomingMessage | Http2ServerRequest;

export function openingOf(request: Request, secure: boolean, kind: Opening['kind']): Opening {
  const headers = request.headers;
  const authority = headers[':authority'] ?? headers.host ?? '';
  const host = String(authority);
  const scheme = `${kind === 'request' ? 'http' : 'ws'}${secure ? 's' : ''}`;
  const path = request.url ?? '/';
  return {
    kind,
    secure,
    method: request.method ?? 'GET',
    host,
    url: `${scheme}://${host}${path}`,
    path,
    headers,
  };
}

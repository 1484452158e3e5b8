/** Answers that the handlers of servers.ts give often. */
import type {Arrival} from './log.ts';
import type {Reply} from './servers.ts';

export function html(body: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return {headers: {'content-type': 'text/html; charset=utf-8', ...headers}, body};
}

export function css(body: string): Reply {
  return {headers: {'content-type': 'text/css; charset=utf-8'}, body};
}

export function redirect(location: string, status: 302 | 303 | 307 | 308 = 303): Reply {
  return {status, headers: {location}};
}

/** Lets the calling page's origin read it, preflight included. */
export function shared(arrival: Arrival, reply: Reply): Reply {
  const headers = {
    'access-control-allow-origin': arrival.headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'content-type',
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  };
  const whole = {...reply, headers: {...reply.headers, ...headers}};
  return arrival.method === 'OPTIONS' ? {status: 204, headers: whole.headers} : whole;
}

/** A transparent GIF of one pixel. */
export function pixel(): Reply {
  const body = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
  return {headers: {'content-type': 'image/gif'}, body};
}

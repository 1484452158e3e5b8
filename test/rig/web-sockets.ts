/** WebSocket on the rig's servers. */
import type {IncomingMessage} from 'node:http';
import type {Server as NetServer} from 'node:net';
import type {Duplex} from 'node:stream';
import {WebSocketServer} from 'ws';
import type {Log} from './log.ts';
import {openingOf} from './opening.ts';

/** Messages are logged and sent back as they came. */
export function acceptWebSockets(server: NetServer, log: Log, secure: boolean): void {
  const sockets = new WebSocketServer({noServer: true});
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const opening = openingOf(request, secure, 'websocket');
    log.open(opening).finish();
    sockets.handleUpgrade(request, socket, head, (client) => {
      client.on('error', () => undefined);
      client.on('message', (data: Buffer, binary: boolean) => {
        const entry = log.open({...opening, kind: 'websocket-message', method: binary ? 'BINARY' : 'TEXT'});
        entry.add(data);
        entry.finish();
        client.send(data, {binary});
      });
    });
  });
}

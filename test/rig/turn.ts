/**
 * A TURN server on loopback that knows nobody: it asks who is there (RFC 8489, 9.2; RFC 8656, 7.2) and keeps the
 * names that it is given.
 */
import {createSocket} from 'node:dgram';

const allocate = 0x0003;
const refused = 0x0113;
const attributes = {username: 0x0006, errorCode: 0x0009, realm: 0x0014, nonce: 0x0015} as const;

export interface Turn {
  readonly port: number;
  /** The first name given, now or later. */
  readonly named: Promise<string>;
  close(): void;
}

export async function startTurn(): Promise<Turn> {
  const socket = createSocket('udp4');
  let hear: (name: string) => void = () => undefined;
  const named = new Promise<string>((resolve) => {
    hear = resolve;
  });
  socket.on('message', (message, {address, port}) => {
    if (message.readUInt16BE(0) !== allocate) return;
    const name = usernameIn(message);
    if (name === undefined) socket.send(question(message), port, address);
    else hear(name);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {port: socket.address().port, named, close: () => void socket.close()};
}

function usernameIn(message: Buffer): string | undefined {
  for (let at = 20; at + 4 <= message.length; ) {
    const length = message.readUInt16BE(at + 2);
    if (message.readUInt16BE(at) === attributes.username)
      return message.subarray(at + 4, at + 4 + length).toString();
    at += 4 + Math.ceil(length / 4) * 4;
  }
  return undefined;
}

/** "401 Unauthorized", with what it takes to say who one is. */
function question(request: Buffer): Buffer {
  const body = Buffer.concat([
    attribute(attributes.errorCode, Buffer.from([0, 0, 4, 1])),
    attribute(attributes.realm, Buffer.from('suivi')),
    attribute(attributes.nonce, Buffer.from('unique')),
  ]);
  const head = Buffer.alloc(4);
  head.writeUInt16BE(refused, 0);
  head.writeUInt16BE(body.length, 2);
  return Buffer.concat([head, request.subarray(4, 20), body]);
}

function attribute(type: number, value: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(type, 0);
  head.writeUInt16BE(value.length, 2);
  return Buffer.concat([head, value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
}

import { connect } from 'node:net';
import { BSON, type Document } from 'bson';

/** One connection that sends commands as they are written, nothing added: a driver would add sessions and retries. */
export type RawConnection = { send(command: Document): Promise<Document>; close(): void };

const HEADER = 16;
const OP_MSG = 2013;

/** Host and port, or the socket, of a connection string without credentials. */
const addressOf = (uri: string): { path: string } | { host: string; port: number } => {
  const place = decodeURIComponent(/^mongodb:\/\/([^/?]+)/.exec(uri)?.[1] ?? '');
  if (place.endsWith('.sock')) return { path: place };
  const [host = '127.0.0.1', port = '27017'] = place.split(',')[0]!.split(':');
  return { host, port: Number(port) };
};

export const rawConnection = async (uri: string): Promise<RawConnection> => {
  const socket = connect(addressOf(uri));
  await new Promise<void>((open, refuse) => socket.once('connect', open).once('error', refuse));
  let held = Buffer.alloc(0);
  let waiting: { resolve(reply: Document): void; reject(error: Error): void } | undefined;
  socket.on('data', (chunk) => {
    held = Buffer.concat([held, chunk]);
    if (held.length < 4 || held.length < held.readInt32LE(0)) return;
    const body = held.subarray(HEADER + 5, held.readInt32LE(0));
    held = Buffer.alloc(0);
    waiting?.resolve(BSON.deserialize(body, { promoteValues: false, promoteBuffers: false, bsonRegExp: true }));
  });
  socket.on('close', () => waiting?.reject(new Error('the connection was closed')));
  return {
    send: (command) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        const body = BSON.serialize(command);
        const head = Buffer.alloc(HEADER + 5);
        head.writeInt32LE(head.length + body.length, 0);
        head.writeInt32LE(1, 4);
        head.writeInt32LE(OP_MSG, 12);
        socket.write(Buffer.concat([head, body]));
      }),
    close: () => socket.destroy(),
  };
};

import { createServer, type Server, type Socket } from 'node:net';
import type { Runner } from './commands/runner.ts';
import { MAX_MESSAGE, parseMessage, writeReply } from './wire.ts';

/** Answers each connection's messages one by one, in the order they came. */
export const createMongoServer = (run: Runner): { server: Server; closeConnections(): void } => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    serve(socket, run);
  });
  return {
    server,
    closeConnections: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
};

const serve = (socket: Socket, run: Runner): void => {
  let chunks: Buffer[] = [];
  let held = 0;
  let last = Promise.resolve();
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    held += chunk.length;
    while (held >= 4) {
      if (chunks[0]!.length < 4) chunks = [Buffer.concat(chunks)];
      const size = chunks[0]!.readInt32LE(0);
      if (size < 16 || size > MAX_MESSAGE) return void socket.destroy();
      if (held < size) return;
      const all = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      chunks = all.length > size ? [all.subarray(size)] : [];
      held -= size;
      const message = all.subarray(0, size);
      last = last.then(() => answer(socket, run, message)).catch(() => void socket.destroy());
    }
  });
};

const answer = async (socket: Socket, run: Runner, message: Buffer): Promise<void> => {
  const request = parseMessage(message);
  const reply = await run(request.body);
  if (!request.silent && !socket.destroyed) socket.write(writeReply(request, reply));
};

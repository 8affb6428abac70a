import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createRunner } from './commands/runner.ts';
import { ownFolder } from './owner.ts';
import { createMongoServer } from './server.ts';
import { openDatabase } from './storage/database.ts';

export type EmbeddedMongo = {
  /** Connection string of a database, for MongoDB's own driver. */
  uri(db: string): string;
  /** Ends the connections, syncs and releases the folder. */
  close(): Promise<void>;
};

/** Bytes of a socket's path (sun_path of unix(7), without its end). */
const MAX_SOCKET_PATH = 107;

type SocketPlace = { readonly path: string; remove(): void };

const socketAt = (path: string): SocketPlace => ({ path, remove: () => rmSync(path, { force: true }) });

const socketFor = (dir: string): SocketPlace => {
  const path = join(dir, 'mongo.sock');
  if (Buffer.byteLength(path) <= MAX_SOCKET_PATH) return socketAt(path);
  // mkdtemp makes it 0700.
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
  return { path: join(folder, 'mongo.sock'), remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/**
 * Serves the store in `dir` (made 0700) on a Unix socket, `dir/mongo.sock` unless its path would be too long.
 * @throws Error naming the folder when another process owns it.
 */
export const startEmbeddedMongo = async ({
  dir,
  socketPath,
}: {
  dir: string;
  socketPath?: string;
}): Promise<EmbeddedMongo> => {
  const folder = resolve(dir);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const owner = ownFolder(folder);
  const database = openDatabase(folder);
  const { run, cursors } = createRunner(database);
  const { server, closeConnections } = createMongoServer(run);
  const socket = socketPath ? socketAt(socketPath) : socketFor(folder);
  const close = async (): Promise<void> => {
    closeConnections();
    cursors.stop();
    await new Promise<void>((done) => server.close(() => done()));
    await database.close();
    try {
      socket.remove();
    } finally {
      owner.release();
    }
  };
  try {
    // Left by an owner that died: the lock says that nobody listens there any more.
    rmSync(socket.path, { force: true });
    await new Promise<void>((done, refuse) => server.once('error', refuse).listen(socket.path, done));
    chmodSync(socket.path, 0o600);
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
  return { uri: (db) => `mongodb://${encodeURIComponent(socket.path)}/${db}`, close };
};

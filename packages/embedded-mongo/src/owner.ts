import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Makes this process the only owner of a folder, until it releases it or dies, however it dies.
 *
 * LMDB itself lets several processes write, but what this engine keeps in memory (catalog, next record) does not.
 * Node has no file lock of its own; SQLite, which Node brings, takes the system's advisory lock on a file: exclusive at
 * once or not at all, released by the kernel with the process, seen across containers that share the disk. A pid file
 * or a try to connect to the socket would leave a moment in which two could start.
 * @throws Error naming the folder when another process, or this one, has it.
 */
export const ownFolder = (dir: string): { release(): void } => {
  const lock = new DatabaseSync(join(dir, 'owner.lock'), { timeout: 0 });
  try {
    lock.exec('PRAGMA journal_mode=MEMORY; PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    throw new Error(`the store in ${dir} is in use by another process`);
  }
  return { release: () => lock.close() };
};

const SQLITE_BUSY = 5;

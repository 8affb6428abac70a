import { join } from 'node:path';
import { open } from 'lmdb';
import { MongoError } from '../errors.ts';

export type Entry = { readonly key: Buffer; readonly value: Buffer };
/** Keys with from <= key < to, from the last when `reverse`. `after` leaves out what was already seen. */
export type Range = {
  readonly from: Buffer;
  readonly to: Buffer;
  readonly reverse?: boolean;
  readonly after?: Buffer | undefined;
};

/** The ordered key-value store: LMDB, with a group commit. */
export type Store = {
  get(key: Buffer): Buffer | undefined;
  entries(range: Range): Iterable<Entry>;
  count(range: Range): number;
  /** Inside `write` only. */
  put(key: Buffer, value: Buffer): void;
  remove(key: Buffer): void;
  /**
   * Runs `work` in a write transaction, shared with other work that waits; resolves once it is synced to disk.
   * Work that throws changes nothing. A commit that fails undoes, and fails, all the work that shared it.
   */
  write<T>(work: () => T): Promise<T>;
  close(): Promise<void>;
};

/** Told of each group commit, so that what memory keeps of the store is never ahead of the disk. */
export type CommitHooks = {
  /** Work begins; what is returned undoes what the work changes in memory. */
  begin(): () => void;
  /** The work of the group is done, its commit is on the way. */
  leave(): void;
  committed(): void;
  failed(): void;
};

/** A group ends after this long, so that reads come in between. */
const GROUP_MS = 10;

type Job = { run(): () => void; fail(error: unknown): void };

export const openStore = (dir: string, hooks: CommitHooks): Store => {
  const db = open<Buffer, Buffer>({
    path: join(dir, 'store.mdb'),
    noSubdir: true,
    keyEncoding: 'binary',
    encoding: 'binary',
    compression: false,
    // A commit is over when it is on disk: nothing is visible, let alone acknowledged, before.
    overlappingSync: false,
    // The group commit below is the batching; lmdb's own leaves a promise that nobody sees fail.
    eventTurnBatching: false,
  });
  const queue: Job[] = [];
  let draining: Promise<void> | undefined;

  /** Each job in a transaction of its own inside the group's: a job that fails leaves no trace. */
  const runGroup = (group: Job[]): (() => void)[] => {
    const done: (() => void)[] = [];
    const start = performance.now();
    while (queue.length > 0 && (done.length === 0 || performance.now() - start < GROUP_MS)) {
      const job = queue.shift()!;
      group.push(job);
      const undo = hooks.begin();
      try {
        done.push(db.childTransaction(() => job.run()) as unknown as () => void);
      } catch (error) {
        undo();
        done.push(() => job.fail(error));
      }
    }
    hooks.leave();
    return done;
  };

  const drain = async (): Promise<void> => {
    while (queue.length > 0) {
      const group: Job[] = [];
      try {
        const done = await db.transaction(() => runGroup(group));
        hooks.committed();
        for (const settle of done) settle();
      } catch (error) {
        hooks.failed();
        const failure = await commitFailure(error);
        for (const job of group) job.fail(failure);
      }
    }
    draining = undefined;
  };

  return {
    get: (key) => db.get(key),
    entries: ({ from, to, reverse, after }) =>
      db.getRange(
        reverse
          ? { start: after ?? to, end: from, reverse: true, exclusiveStart: true, inclusiveEnd: true }
          : { start: after ?? from, end: to, exclusiveStart: after !== undefined },
      ),
    count: ({ from, to }) => db.getKeysCount({ start: from, end: to }),
    put: (key, value) => void db.putSync(key, value),
    remove: (key) => void db.removeSync(key),
    write: <T>(work: () => T) =>
      new Promise<T>((resolve, reject) => {
        queue.push({
          run: () => {
            const result = work();
            return () => resolve(result);
          },
          fail: reject,
        });
        // Work that arrives in the same turn shares the first commit.
        draining ??= new Promise<void>((next) => setImmediate(next)).then(drain);
      }),
    close: async () => {
      await draining;
      await db.close();
    },
  };
};

/** A store that could not be written: full disk, I/O error. lmdb says the cause in a promise of its own. */
const commitFailure = async (error: unknown): Promise<MongoError> => {
  const { commitError } = error as { commitError?: Promise<unknown> };
  const cause = commitError ? await commitError.catch((reason: unknown) => reason) : error;
  const { code, message } = cause as NodeJS.ErrnoException;
  const text = `the write was not made: ${message}`;
  return new MongoError(/no space/i.test(message) || Number(code) === 28 ? 14031 : 8, text);
};

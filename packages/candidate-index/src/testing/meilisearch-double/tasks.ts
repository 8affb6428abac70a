import type { Settings } from 'meilisearch';
import type { StoredIndex, StoredRecord } from './records.ts';

/** A queued write that the server gave up, with the documented code. */
export class TaskFailure extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

type Task = { uid: number; indexUid: string | null; type: string; status: string; error: object | null };

export type Indexes = Map<string, StoredIndex>;

/** One queue for the whole server: tasks are answered at once and done later, in order. */
export function createQueue(delayMs: () => number) {
  const tasks: Task[] = [];
  let last: Promise<void> = Promise.resolve();

  async function run(task: Task, action: () => void): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, delayMs()));
    task.status = 'processing';
    try {
      action();
      task.status = 'succeeded';
    } catch (error) {
      if (!(error instanceof TaskFailure)) throw error;
      task.status = 'failed';
      task.error = { message: error.code, code: error.code, type: 'invalid_request', link: '' };
    }
  }

  return {
    enqueue(type: string, indexUid: string | null, action: () => void) {
      const task: Task = { uid: tasks.length, indexUid, type, status: 'enqueued', error: null };
      tasks.push(task);
      last = last.then(() => run(task, action));
      return { taskUid: task.uid, indexUid, status: task.status, type, enqueuedAt: new Date().toISOString() };
    },
    find: (uid: number) => tasks[uid] ?? null,
    idle: () => last,
  };
}

export function existing(indexes: Indexes, uid: string): StoredIndex {
  const index = indexes.get(uid);
  if (!index) throw new TaskFailure('index_not_found');
  return index;
}

export function createIndex(indexes: Indexes, uid: string, primaryKey: string): void {
  if (indexes.has(uid)) throw new TaskFailure('index_already_exists');
  indexes.set(uid, { primaryKey, settings: {}, records: new Map() });
}

export function updateSettings(indexes: Indexes, uid: string, settings: Settings): void {
  const index = existing(indexes, uid);
  index.settings = { ...index.settings, ...settings };
}

export function addRecords(indexes: Indexes, uid: string, records: StoredRecord[]): void {
  const index = existing(indexes, uid);
  const keys = records.map((record) => record[index.primaryKey]);
  if (!keys.every((key) => typeof key === 'string' && /^[\w-]{1,511}$/.test(key))) {
    throw new TaskFailure('invalid_document_id');
  }
  const misplaced = records.some(({ _geo: geo }) => geo && !(Number.isFinite(geo.lat) && Number.isFinite(geo.lng)));
  if (misplaced) throw new TaskFailure('invalid_document_geo_field');
  keys.forEach((key, at) => {
    index.records.set(String(key), records[at]!);
  });
}

export function removeRecords(indexes: Indexes, uid: string, keys: string[]): void {
  const { records } = existing(indexes, uid);
  for (const key of keys) records.delete(key);
}

export function swapIndexes(indexes: Indexes, swaps: { indexes: [string, string] }[]): void {
  for (const {
    indexes: [a, b],
  } of swaps) {
    const first = existing(indexes, a);
    indexes.set(a, existing(indexes, b));
    indexes.set(b, first);
  }
}

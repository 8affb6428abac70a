import { randomBytes } from 'node:crypto';
import type { Raw } from './bson/encode.ts';
import { fail } from './errors.ts';

/** Documents to be had in batches. */
export type Source = {
  /** Up to `max` documents and 16 MiB. `ended` says that there are no more, as far as was seen. */
  take(max: number): Promise<{ items: Raw[]; ended: boolean }>;
};

/** Bytes of one batch, as the server. */
const MAX_BATCH = 16 * 1024 * 1024;
/** A cursor nobody reads is forgotten after this long, as the server's cursorTimeoutMillis. */
const IDLE_MS = 10 * 60 * 1000;
const REAP_MS = 60 * 1000;

/** @param closesAt number of documents after which a limit, not the reader, has ended the source. */
export const sourceOf = (pieces: AsyncGenerator<Raw[]>, closesAt = Infinity): Source => {
  let buffer: Raw[] = [];
  let at = 0;
  let given = 0;
  let finished = false;
  return {
    take: async (max) => {
      const items: Raw[] = [];
      let size = 0;
      while (items.length < max) {
        if (at >= buffer.length) {
          const next = finished ? undefined : await pieces.next();
          if (!next || next.done) {
            finished = true;
            return { items, ended: true };
          }
          buffer = next.value;
          at = 0;
          continue;
        }
        const item = buffer[at]!;
        size += item.bytes.length;
        if (size > MAX_BATCH && items.length > 0) break;
        items.push(item);
        at += 1;
      }
      given += items.length;
      return { items, ended: given >= closesAt };
    },
  };
};

type Cursor = { readonly ns: string; readonly source: Source; usedAt: number };

export type Cursors = {
  open(ns: string, source: Source): bigint;
  /** @throws MongoError 43 for an unknown cursor, 13 for another collection's. */
  get(id: bigint, ns: string): Source;
  close(id: bigint): boolean;
  /** How many are open. */
  readonly size: number;
  stop(): void;
};

export const createCursors = (clock: () => number = Date.now): Cursors & { reap(): void } => {
  const open = new Map<bigint, Cursor>();
  const reap = () => {
    for (const [id, { usedAt }] of open) if (clock() - usedAt > IDLE_MS) open.delete(id);
  };
  const timer = setInterval(reap, REAP_MS).unref();
  return {
    open: (ns, source) => {
      const id = randomBytes(8).readBigUInt64LE() >> 1n || 1n;
      open.set(id, { ns, source, usedAt: clock() });
      return id;
    },
    get: (id, ns) => {
      const cursor = open.get(id) ?? fail(43, `cursor id ${id} not found`);
      if (cursor.ns !== ns)
        fail(13, `Requested getMore on namespace '${ns}', but cursor belongs to a different namespace ${cursor.ns}`);
      cursor.usedAt = clock();
      return cursor.source;
    },
    close: (id) => open.delete(id),
    get size() {
      return open.size;
    },
    stop: () => clearInterval(timer),
    reap,
  };
};

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BSON, type Document } from 'bson';
import type { Test } from 'tap';
import { decode } from '../bson/decode.ts';
import { encode } from '../bson/encode.ts';
import { createRunner } from '../commands/runner.ts';
import { openDatabase } from '../storage/database.ts';
import type { Store } from '../storage/store.ts';

export const temporaryFolder = (t: Test): string => {
  const dir = mkdtempSync(join(tmpdir(), 'embedded-mongo-'));
  t.teardown(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
};

export type Engine = {
  /** A command in plain values (whole numbers are int32), answered in plain values. */
  run(command: Document): Promise<Document>;
  readonly cursors: ReturnType<typeof createRunner>['cursors'];
  close(): Promise<void>;
};

/** The engine without its socket, on a folder of the test's own. */
export const openEngine = (
  t: Test,
  { dir = temporaryFolder(t), wrap }: { dir?: string; wrap?: (store: Store) => Store } = {},
): Engine => {
  const database = openDatabase(dir, wrap);
  const { run, cursors } = createRunner(database);
  let open = true;
  const close = async () => {
    if (!open) return;
    open = false;
    cursors.stop();
    await database.close();
  };
  t.teardown(close);
  return {
    run: async (command) => {
      const body = decode(Buffer.from(BSON.serialize({ ...command, $db: 'test' })));
      return BSON.deserialize(encode(await run(body)));
    },
    cursors,
    close,
  };
};

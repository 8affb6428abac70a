import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { openEngine, temporaryFolder } from '../testing/engine.ts';
import type { Store } from './store.ts';

t.test('a write that fails half-way leaves nothing behind, and the next one succeeds', async (t) => {
  let broken = false;
  const wrap = (store: Store): Store => ({
    ...store,
    put: (key, value) => {
      if (broken && value.length > 20) throw new Error('I/O error');
      store.put(key, value);
    },
  });
  const { run } = openEngine(t, { wrap });
  await run({ createIndexes: 'c', indexes: [{ key: { a: 1 }, name: 'a_1', unique: true }] });
  await run({ insert: 'c', documents: [{ _id: 1, a: 'first value' }] });
  broken = true;
  const failed = await run({ insert: 'c', documents: [{ _id: 2, a: 'second value' }] });
  t.equal(failed.ok, 0, 'the caller is told');
  broken = false;
  t.equal((await run({ count: 'c' })).n, 1);
  t.same((await run({ find: 'c', filter: { a: 'second value' } })).cursor.firstBatch, [], 'the index holds no trace');
  const again = await run({ insert: 'c', documents: [{ _id: 3, a: 'second value' }] });
  t.match(again, { ok: 1, n: 1 }, 'and the key is free');
});

t.test('a collection made by a write that failed does not exist', async (t) => {
  let broken = true;
  const wrap = (store: Store): Store => ({
    ...store,
    put: (key, value) => {
      if (broken) throw new Error('I/O error');
      store.put(key, value);
    },
  });
  const { run } = openEngine(t, { wrap });
  t.equal((await run({ insert: 'c', documents: [{ _id: 1 }] })).ok, 0);
  t.same((await run({ listCollections: 1, nameOnly: true })).cursor.firstBatch, []);
  broken = false;
  t.match(await run({ insert: 'c', documents: [{ _id: 1 }] }), { ok: 1, n: 1 });
});

const child = fileURLToPath(new URL('../testing/fill-disk.ts', import.meta.url));

/** A limit on the size of files stands for a full disk: writes beyond it fail with EFBIG, as with ENOSPC. */
t.test(
  'a full disk fails its callers, memory stays equal to disk, and space heals it',
  { skip: process.platform !== 'linux' && 'needs the file size limit and prlimit of Linux' },
  async (t) => {
    const dir = temporaryFolder(t);
    const limited = spawn(
      'bash',
      ['-c', `trap '' XFSZ; ulimit -S -f 2048; exec "${process.execPath}" "${child}" "${dir}"`],
      {
        stdio: ['pipe', 'pipe', 'ignore'],
      },
    );
    t.teardown(() => limited.kill('SIGKILL'));
    const lines = createInterface({ input: limited.stdout })[Symbol.asyncIterator]();
    const next = async () => JSON.parse((await lines.next()).value ?? '{}');

    const full = await next();
    t.equal(full.failedOk, 0, 'the write that found no room was refused');
    t.equal(full.counted, full.acknowledged, 'what is read is what was acknowledged');
    t.ok(full.acknowledged > 0);

    const freed = spawn('prlimit', [`--pid=${limited.pid}`, '--fsize=unlimited:']);
    await once(freed, 'exit');
    limited.stdin.write('go\n');
    const healed = await next();
    t.match(healed, { ok: 1, counted: full.acknowledged + 1 }, 'writes go on once there is room');

    limited.kill('SIGKILL');
    await once(limited, 'exit');
    const { run } = openEngine(t, { dir });
    t.equal((await run({ count: 'c' })).n, full.acknowledged + 1, 'the disk says the same');
  },
);

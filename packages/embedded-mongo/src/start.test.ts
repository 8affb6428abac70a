import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import t, { type Test } from 'tap';
import { startEmbeddedMongo } from './index.ts';
import { temporaryFolder } from './testing/engine.ts';
import { serveElsewhere } from './testing/server-process.ts';

const client = async (t: Test, uri: string): Promise<MongoClient> => {
  const made = await new MongoClient(uri, { serverSelectionTimeoutMS: 2000, retryWrites: false }).connect();
  t.teardown(() => made.close());
  return made;
};

t.test('a folder has one owner, in this process and in others, and a second start names it', async (t) => {
  const dir = temporaryFolder(t);
  const engine = await startEmbeddedMongo({ dir });
  await t.rejects(startEmbeddedMongo({ dir }), { message: new RegExp(`${dir} is in use`) });
  await engine.close();
  const other = await serveElsewhere(dir);
  t.teardown(other.kill);
  await t.rejects(startEmbeddedMongo({ dir }), { message: new RegExp(`${dir} is in use`) });
});

t.test('after kill -9 the folder is free at once and all that was acknowledged is there', async (t) => {
  const dir = temporaryFolder(t);
  let acknowledged = 0;
  for (let round = 0; round < 3; round++) {
    const server = await serveElsewhere(dir);
    t.teardown(server.kill);
    const before = acknowledged;
    const mongo = new MongoClient(server.uri, { serverSelectionTimeoutMS: 2000, retryWrites: false });
    const collection = mongo.db().collection<{ _id: number; round: number }>('c');
    await collection.createIndex({ round: 1 });
    const writer = async () => {
      for (;;) {
        const id = next++;
        await collection.insertOne({ _id: id, round });
        written.add(id);
      }
    };
    let next = round * 1_000_000;
    const written = new Set<number>();
    const writers = Array.from({ length: 8 }, () => writer().catch(() => {}));
    while (written.size < 100 + round * 37) await new Promise((turn) => setTimeout(turn, 5));
    await server.kill();
    await Promise.all(writers);
    await mongo.close(true);
    acknowledged = before + written.size;

    const engine = await startEmbeddedMongo({ dir });
    const found = await (await client(t, engine.uri('test')))
      .db()
      .collection<{ _id: number }>('c')
      .find({ round })
      .toArray();
    const stored = new Set(found.map(({ _id }) => _id));
    t.same(
      [...written].filter((id) => !stored.has(id)),
      [],
      'nothing acknowledged is lost',
    );
    t.ok(stored.size <= written.size + writers.length, 'nothing is there twice');
    await engine.close();
  }
});

t.test('the folder and the socket are for their owner only', async (t) => {
  const dir = join(temporaryFolder(t), 'store');
  const engine = await startEmbeddedMongo({ dir });
  t.equal(statSync(dir).mode & 0o777, 0o700);
  t.equal(statSync(join(dir, 'mongo.sock')).mode & 0o777, 0o600);
  await engine.close();
  t.notOk(existsSync(join(dir, 'mongo.sock')));
});

t.test('a path too long for a socket gets a short folder of its own', async (t) => {
  const dir = join(temporaryFolder(t), 'x'.repeat(120));
  const engine = await startEmbeddedMongo({ dir });
  const socket = decodeURIComponent(engine.uri('test').slice('mongodb://'.length, -'/test'.length));
  t.ok(Buffer.byteLength(socket) <= 107);
  t.equal(statSync(join(socket, '..')).mode & 0o777, 0o700);
  t.equal((await (await client(t, engine.uri('test'))).db().command({ ping: 1 })).ok, 1);
  await engine.close();
  t.notOk(existsSync(socket));
});

t.test('a socket left behind does not stop a start', async (t) => {
  const dir = temporaryFolder(t);
  writeFileSync(join(dir, 'mongo.sock'), '');
  const engine = await startEmbeddedMongo({ dir });
  t.equal((await (await client(t, engine.uri('test'))).db().command({ ping: 1 })).ok, 1);
  await engine.close();
});

t.test('a socket that cannot be made fails the start and frees the folder', async (t) => {
  const dir = temporaryFolder(t);
  const taken = join(dir, 'taken');
  mkdirSync(join(taken, 'inside'), { recursive: true });
  await t.rejects(startEmbeddedMongo({ dir, socketPath: taken }));
  await (await startEmbeddedMongo({ dir })).close();
});

t.test('what is no message of ours closes that connection and no other', async (t) => {
  const dir = temporaryFolder(t);
  const engine = await startEmbeddedMongo({ dir });
  const mongo = await client(t, engine.uri('test'));
  for (const bytes of [
    Buffer.from('GET / HTTP/1.1\r\n\r\n'),
    Buffer.alloc(16),
    Buffer.from([20, 0, 0, 0, ...Array(16).fill(0)]),
  ]) {
    const socket = connect(join(dir, 'mongo.sock'));
    socket.write(bytes);
    await new Promise((closed) => socket.on('error', () => {}).once('close', closed));
  }
  t.equal((await mongo.db().command({ ping: 1 })).ok, 1);
  await mongo.close();
  await engine.close();
});

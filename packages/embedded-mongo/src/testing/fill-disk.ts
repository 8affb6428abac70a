import { once } from 'node:events';
import { BSON, type Document } from 'bson';
import { decode } from '../bson/decode.ts';
import { encode } from '../bson/encode.ts';
import { createRunner } from '../commands/runner.ts';
import { openDatabase } from '../storage/database.ts';

/** Run by the tests in a process of its own: inserts until a write fails, says what it sees, waits, inserts again. */
const { run } = createRunner(openDatabase(process.argv[2]!));
const send = async (command: Document): Promise<Document> =>
  BSON.deserialize(encode(await run(decode(Buffer.from(BSON.serialize({ ...command, $db: 'test' }))))));
const insert = (id: number) => send({ insert: 'c', documents: [{ _id: id, text: 'x'.repeat(8000) }] });
const say = (what: Document) => process.stdout.write(`${JSON.stringify(what)}\n`);

let acknowledged = 0;
let reply = await insert(0);
while (reply.ok === 1) {
  acknowledged += 1;
  reply = await insert(acknowledged);
}
say({ acknowledged, failedOk: reply.ok, said: reply.errmsg, counted: (await send({ count: 'c' })).n });
await once(process.stdin, 'data');
const after = await insert(-1);
say({ ok: after.ok, counted: (await send({ count: 'c' })).n });
setInterval(() => {}, 1000);

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dialect, startEmbeddedMongo } from '@passerelle/embedded-mongo';
import { type Document, Long } from 'bson';
import t from 'tap';
import { type Case, cases, collectionsOf, type JsonObject, revive } from './cases.ts';
import { outsideOf } from './outside.ts';
import { type RawConnection, rawConnection } from './raw-connection.ts';
import { asRecorded, codeOf, comparable, isRefusal } from './replies.ts';

const NOT_IN_DIALECT = 238;

const external = process.env.MONGODB_URL;
const dir = mkdtempSync(join(tmpdir(), 'conformance-'));
const engine = external ? undefined : await startEmbeddedMongo({ dir });
const connection = await rawConnection(external ?? engine!.uri('conformance'));
const run = `conformance_${process.pid}`;

t.teardown(async () => {
  connection.close();
  await engine?.close();
  rmSync(dir, { recursive: true, force: true });
});

/** A case's own database, filled with its set. */
const prepare = async (db: string, one: Case): Promise<void> => {
  for (const [name, documents] of collectionsOf(one)) {
    await connection.send({ create: name, $db: db });
    if (documents.length > 0) await connection.send({ insert: name, documents, $db: db });
  }
};

const cursorIn = (reply: Document): Long | undefined => reply.cursor?.id;

/** The command to send: the database added, the last cursor in place of `$cursor`. */
const commandOf = (step: JsonObject, db: string, cursor: Long): Document => {
  const { $admin, ...command } = revive(step);
  if (command.getMore === '$cursor') command.getMore = cursor;
  if (Array.isArray(command.cursors))
    command.cursors = command.cursors.map((id: unknown) => (id === '$cursor' ? cursor : id));
  return { ...command, $db: $admin ? 'admin' : (command.$db ?? db) };
};

type Outcome =
  | { readonly kind: 'as recorded' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'wrong'; readonly why: unknown };

const outcomeOf = async (one: Case, db: string, to: RawConnection): Promise<Outcome> => {
  const sent = JSON.stringify([one.steps, collectionsOf(one)]);
  let cursor = Long.ZERO;
  for (const [i, step] of one.steps.entries()) {
    const answer = await to.send(commandOf(step, db, cursor));
    cursor = cursorIn(answer) ?? cursor;
    const reply = asRecorded(answer, step, sent);
    const recorded = one.replies[i]!;
    const outside = external ? [] : outsideOf(dialect, step);
    if (codeOf(reply) === NOT_IN_DIALECT && codeOf(recorded) !== NOT_IN_DIALECT) {
      const message = String(answer.errmsg).toLowerCase();
      const named = outside.some((name) => message.includes(name.replace(/^\$+/, '').toLowerCase()));
      return named ? { kind: 'refused' } : { kind: 'wrong', why: { step, outside, reply } };
    }
    const equal = JSON.stringify(comparable(reply, one)) === JSON.stringify(comparable(recorded, one));
    if (!equal)
      return {
        kind: 'wrong',
        why: { step, reply: comparable(reply, one), recorded: comparable(recorded, one), said: reply.errmsg },
      };
    if (outside.length > 0 && !isRefusal(recorded))
      return { kind: 'wrong', why: { step, answeredOutsideOfTheDialect: outside } };
  }
  return { kind: 'as recorded' };
};

t.test('the dialect answers as MongoDB does, and refuses by name all that is outside of it', async (t) => {
  const counts = { 'as recorded': 0, refused: 0, wrong: 0 };
  for (const [i, one] of cases.entries()) {
    const db = `${run}_${i}`;
    await prepare(db, one);
    const outcome = await outcomeOf(one, db, connection);
    counts[outcome.kind] += 1;
    if (outcome.kind === 'wrong') t.fail(one.name, { why: JSON.stringify(outcome.why).slice(0, 2000) });
    await connection.send({ dropDatabase: 1, $db: db });
  }
  t.comment(`${counts['as recorded']} cases as recorded, ${counts.refused} refused by name, of ${cases.length}`);
  t.equal(counts.wrong, 0);
});

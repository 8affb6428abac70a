import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError, fixedClock, newId } from '@passerelle/kernel';
import { createScheduler, type DueItem, type Schedule, scheduled } from '@passerelle/service-kit';
import type { Connection } from 'mongoose';
import t from 'tap';
import { silent } from './sample.ts';
import { openTestStore } from './store.ts';
import { until as eventually } from './until.ts';

interface Task {
  readonly _id: string;
  readonly version: number;
  readonly dueAt: Date | null;
}
const now = new Date('2026-03-02T09:00:00Z');
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

/** Tasks that fall due; doing one is a save guarded by its version. */
function tasksIn(connection: Connection, done: string[], name = 'needs.tasks') {
  const tasks = connection.collection<Task>('tasks');
  const schedule = (run: (task: DueItem & { version: number }) => Promise<void> = async () => {}): Schedule =>
    scheduled<DueItem & { version: number }>({
      name,
      everyMs: 50,
      async findDue(until, limit) {
        const due = await tasks
          .find({ dueAt: { $lte: until } })
          .sort({ dueAt: 1 })
          .limit(limit)
          .toArray();
        return due.map(({ _id, version, dueAt }) => ({ id: _id, version, dueAt: dueAt ?? now }));
      },
      async run(task) {
        await run(task);
        const saved = await tasks.updateOne(
          { _id: task.id, version: task.version },
          { $set: { dueAt: null }, $inc: { version: 1 } },
        );
        if (!saved.matchedCount) throw new DomainError('VERSION.STALE', 'stale', 'Déjà fait.');
        done.push(task.id);
      },
    });
  const plan = async (minutes: number, id: string = newId()) => {
    await tasks.insertOne({ _id: id, version: 1, dueAt: at(minutes) });
    return id;
  };
  return { schedule, plan };
}

t.test('due work runs in order of its date, and what is not due waits', async (t) => {
  const connection = (await openTestStore(t)).of('needs');
  const done: string[] = [];
  const { schedule, plan } = tasksIn(connection, done);
  for (const [minutes, id] of [
    [-5, 'c'],
    [-60, 'a'],
    [0, 'd'],
    [10, 'later'],
    [-30, 'b'],
  ] as const)
    await plan(minutes, id);
  const clock = { now: () => now };
  const scheduler = createScheduler({ connection, clock, logger: silent, schedules: [schedule()] });
  t.equal(await scheduler.tick(), 4);
  t.same(done, ['a', 'b', 'c', 'd']);
  t.equal(await scheduler.tick(), 0);
  clock.now = () => at(60);
  t.equal(await scheduler.tick(), 1);
  t.same(done.at(-1), 'later');
  t.same(await connection.collection('leases').countDocuments({}), 0, 'the lease is given back');
  await scheduler.stop();
});

t.test('work that makes work due is followed to its end', async (t) => {
  const connection = (await openTestStore(t)).of('needs');
  const done: string[] = [];
  const { schedule, plan } = tasksIn(connection, done);
  await plan(-10, 'first');
  const scheduler = createScheduler({
    connection,
    clock: fixedClock(now),
    logger: silent,
    schedules: [
      schedule(async ({ id }) => {
        if (id === 'first') await plan(-5, 'second');
        if (id === 'second') await plan(-1, 'third');
      }),
    ],
  });
  t.equal(await scheduler.tick(), 3);
  t.same(done, ['first', 'second', 'third']);
});

t.test('work that fails does not hide what comes after it', async (t) => {
  const connection = (await openTestStore(t)).of('needs');
  const done: string[] = [];
  const { schedule, plan } = tasksIn(connection, done);
  for (let count = 0; count < 120; count += 1) await plan(-200 + count, `bad-${count}`);
  await plan(-1, 'good');
  let broken = true;
  const scheduler = createScheduler({
    connection,
    clock: fixedClock(now),
    logger: silent,
    schedules: [
      schedule(async ({ id }) => {
        if (broken && id.startsWith('bad')) throw new Error('broken');
      }),
    ],
  });
  t.equal(await scheduler.tick(), 1);
  t.same(done, ['good']);
  broken = false;
  t.equal(await scheduler.tick(), 120, 'and it is tried again at the next turn');
});

t.test('two instances do scheduled work once', async (t) => {
  const connection = (await openTestStore(t)).of('needs');
  const done: string[] = [];
  const { schedule, plan } = tasksIn(connection, done);
  const ids = new Set<string>();
  for (let count = 0; count < 30; count += 1) ids.add(await plan(-count));
  const schedulers = [1, 2, 3].map(() =>
    createScheduler({ connection, clock: fixedClock(now), logger: silent, schedules: [schedule()] }),
  );
  for (const scheduler of schedulers) scheduler.start();
  const counts = await Promise.all(schedulers.map((scheduler) => scheduler.tick()));
  await eventually(() => done.length >= ids.size);
  await Promise.all(schedulers.map((scheduler) => scheduler.stop()));
  t.equal(done.length, ids.size);
  t.same(new Set(done), ids);
  t.ok(counts.reduce((sum, count) => sum + count, 0) <= ids.size);
});

t.test('takes over from an instance that died at work, once its lease is over', async (t) => {
  const connection = (await openTestStore(t)).of('needs');
  const done: string[] = [];
  const { schedule, plan } = tasksIn(connection, done);
  await plan(-1, 'left');
  const until = new Date(Date.now() + 700);
  await connection
    .collection<{ _id: string; owner: string; until: Date }>('leases')
    .insertOne({ _id: 'schedule', owner: 'dead', until });
  const scheduler = createScheduler({ connection, clock: fixedClock(now), logger: silent, schedules: [schedule()] });
  scheduler.start();
  await eventually(() => done.length === 1);
  t.ok(Date.now() >= until.getTime(), 'not while the lease holds');
  await scheduler.stop();
});

t.test('upkeep runs at its pace, and its failure is not the end of it', async (t) => {
  const connection = (await openTestStore(t)).of('needs');
  let sweeps = 0;
  const scheduler = createScheduler({
    connection,
    clock: fixedClock(now),
    logger: silent,
    schedules: [
      {
        name: 'needs.upkeep',
        everyMs: 20,
        async sweep() {
          sweeps += 1;
          if (sweeps === 1) throw new Error('once');
        },
      },
    ],
  });
  scheduler.start();
  await eventually(() => sweeps >= 3);
  await scheduler.stop();
  const after = sweeps;
  await sleep(80);
  t.equal(sweeps, after);
});

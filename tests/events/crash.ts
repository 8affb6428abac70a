import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type FaultPoint, openLog } from '@passerelle/service-kit';
import type { Test } from 'tap';
import type { CrashOrder } from './crash-child.ts';
import { arrivals, latest } from './sample.ts';
import { openTestStore } from './store.ts';
import { until } from './until.ts';

const child = fileURLToPath(new URL('crash-child.ts', import.meta.url));

interface SampleRow {
  readonly _id: string;
  readonly n: number;
  readonly eventCount: number;
}

/** Where a process dies, and how many times it passes there before. */
const faults: readonly (readonly [FaultPoint, number])[] = [
  ['before-log', 0],
  ['after-log', 2],
  ['before-clear', 0],
  ['before-ack', 0],
  ['before-ack', 5],
];

/** Kills a process at each point between a save and its effect, then lets one live, and counts. */
export async function crashes(t: Test, natsUrl?: string): Promise<void> {
  const store = await openTestStore(t);
  const place = (service: 'needs' | 'indicators') => ({ uri: store.uri(service), database: store.database(service) });
  const acknowledged = new Map<string, number>();

  const run = (order: Pick<CrashOrder, 'faultPoint' | 'passes' | 'samples'>) => {
    const whole: CrashOrder = { needs: place('needs'), indicators: place('indicators'), natsUrl, ...order };
    const process_ = spawn(process.execPath, [child, JSON.stringify(whole)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    process_.stdout.on('data', (data: Buffer) => {
      text += data.toString();
      const lines = text.split('\n');
      text = lines.pop() ?? '';
      for (const line of lines) {
        const [id = '', n] = line.split(' ');
        acknowledged.set(id, Number(n));
      }
    });
    return process_;
  };

  for (const [faultPoint, passes] of faults) {
    const killed = run({ faultPoint, passes, samples: 20 });
    const [, signal] = await once(killed, 'exit');
    t.equal(signal, 'SIGKILL', `${faultPoint}, after ${passes}`);
  }

  const survivor = run({ passes: 0, samples: 3 });
  t.teardown(() => survivor.kill('SIGKILL'));
  const samples = store.of('needs').collection<SampleRow>('samples');
  const rows = arrivals(store.of('indicators'));
  let expected = -1;
  await until(async () => {
    const saved = await samples.find({}).toArray();
    expected = saved.reduce((sum, { eventCount }) => sum + eventCount, 0);
    return [...acknowledged.values()].length >= 3 && (await rows.countDocuments({})) >= expected;
  });
  const pending = { pendingSince: { $gt: new Date(0) } };
  await until(async () => (await samples.countDocuments(pending)) === 0);

  const saved = new Map((await samples.find({}).toArray()).map(({ _id, n }) => [_id, n]));
  const lost = [...acknowledged].filter(([id, n]) => (saved.get(id) ?? 0) < n);
  t.same(lost, [], 'no acknowledged save is lost');
  const logged = await openLog(store.of('needs'), 'needs').readFrom(0, 10_000);
  t.equal(logged.length, new Set(logged.map(({ event }) => event.id)).size, 'each event is in the log once');
  t.equal(await rows.countDocuments({}), logged.length, 'each event had its effect once');
  const figures = await latest(store.of('indicators')).find({}).toArray();
  t.same(new Map(figures.map(({ _id, n }) => [_id, n])), saved, 'the read model stands where the samples stand');
  t.equal(await store.of('indicators').collection('dead_letters').countDocuments({}), 0);
}

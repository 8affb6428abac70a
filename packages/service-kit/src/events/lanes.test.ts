import { setImmediate as turn } from 'node:timers/promises';
import t from 'tap';
import { createLanes } from './lanes.ts';

/** Tasks that end when told to. */
function gates() {
  const open = new Map<string, () => void>();
  const begun: string[] = [];
  return {
    begun,
    task: (name: string) => () => {
      begun.push(name);
      return new Promise<string>((resolve) => open.set(name, () => resolve(name)));
    },
    async end(name: string) {
      open.get(name)?.();
      await turn();
    },
  };
}

t.test('tasks of one key follow each other, others go at once', async (t) => {
  const lanes = createLanes(10);
  const { begun, task, end } = gates();
  const all = ['a1', 'a2', 'b1', 'a3'].map((name) => lanes.run(name.slice(0, 1), task(name)));
  await turn();
  t.same(begun, ['a1', 'b1']);
  await end('a1');
  t.same(begun, ['a1', 'b1', 'a2']);
  for (const name of ['b1', 'a2', 'a3']) await end(name);
  t.same(await Promise.all(all), ['a1', 'a2', 'b1', 'a3']);
});

t.test('no more tasks at once than the width', async (t) => {
  const lanes = createLanes(2);
  const { begun, task, end } = gates();
  const all = ['a', 'b', 'c', 'd'].map((name) => lanes.run(name, task(name)));
  await turn();
  t.same(begun, ['a', 'b']);
  await end('b');
  t.same(begun, ['a', 'b', 'c']);
  for (const name of ['a', 'c', 'd']) await end(name);
  await Promise.all(all);
});

t.test('a task that fails is told to its caller, and the next of its key runs', async (t) => {
  const lanes = createLanes(1);
  const failing = lanes.run('a', async () => {
    throw new Error('no');
  });
  const next = lanes.run('a', async () => 'next');
  await t.rejects(failing, { message: 'no' });
  t.equal(await next, 'next');
});

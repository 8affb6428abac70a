import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for what must come sooner or later. */
export async function until(condition: () => boolean | Promise<boolean>, patienceMs = 30_000): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`never happened: ${condition}`);
    await sleep(10);
  }
}

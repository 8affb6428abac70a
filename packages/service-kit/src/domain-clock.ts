import type { Clock } from '@passerelle/kernel';
import type { Connection } from 'mongoose';

export interface DomainClock extends Clock {
  /** Milliseconds that domain time is ahead of real time. */
  offset(): number;
  /** Moves domain time forward for every service of the house; only where it is allowed (demo, tests). */
  advance(milliseconds: number): Promise<void>;
  stop(): void;
}

/** Milliseconds between two looks at an offset that another process may have moved. */
const REFRESH_MS = 1_000;

/** Domain time of a demo: its offset lies in the store, so that every process reads the same. */
export async function openDomainClock(connection: Connection, production: boolean): Promise<DomainClock> {
  const settings = connection.collection<{ _id: string; offset: number }>('domain_clock');
  const read = async () => (await settings.findOne({ _id: 'offset' }))?.offset ?? 0;
  let offset = await read();
  if (production && offset !== 0)
    throw new Error('this store holds a demonstration clock: refused with NODE_ENV=production');
  /** Counts this process's own moves: a look begun before one of them knows less than we do. */
  let moves = 0;
  const refresh = async () => {
    const before = moves;
    const found = await read();
    if (before === moves) offset = found;
  };
  const timer = production ? undefined : setInterval(() => void refresh().catch(() => {}), REFRESH_MS);
  timer?.unref();
  return {
    now: () => new Date(Date.now() + offset),
    offset: () => offset,
    async advance(milliseconds) {
      if (production) throw new Error('domain time cannot be moved in production');
      const moved = offset + milliseconds;
      await settings.updateOne({ _id: 'offset' }, { $set: { offset: moved } }, { upsert: true });
      offset = moved;
      moves += 1;
    },
    stop: () => clearInterval(timer),
  };
}

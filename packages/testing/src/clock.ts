import type { Clock } from '@passerelle/kernel';

/** Domain time of a test: stands still unless moved. */
export interface TestClock extends Clock {
  set(at: string): void;
  advanceDays(days: number): void;
  advanceHours(hours: number): void;
}

export function movingClock(start: string): TestClock {
  let at = new Date(start).getTime();
  return {
    now: () => new Date(at),
    set: (to) => {
      at = new Date(to).getTime();
    },
    advanceDays: (days) => {
      at += days * 86_400_000;
    },
    advanceHours: (hours) => {
      at += hours * 3_600_000;
    },
  };
}

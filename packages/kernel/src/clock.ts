/** Domain time, injected. Tokens, sessions, throttles, leases and time-to-live use real time instead. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, for tests. */
export const fixedClock = (at: string | Date): Clock => ({ now: () => new Date(at) });

/** Calendar day (`YYYY-MM-DD`) in metropolitan France, where a deadline of the Code du travail is counted. */
export function dayOf(instant: Date, timeZone = 'Europe/Paris'): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );
}

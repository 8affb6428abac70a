/**
 * Milliseconds before each new delivery of an event that failed. Their sum keeps a poisoned event under a minute
 * from its first failure to the dead letters, with the eight deliveries of the default limit.
 */
export const defaultBackoff: readonly number[] = [100, 500, 2_000, 5_000, 10_000, 15_000, 20_000];

/** Wait after the `delivery`-th failure (from 1); the last value serves for all that follow. */
export const waitAfter = (delivery: number, backoff: readonly number[] = defaultBackoff): number =>
  backoff[Math.min(delivery, backoff.length) - 1] ?? 0;

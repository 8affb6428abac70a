import type { ConsumerRuntime } from './consumer.ts';

export interface Replay {
  readonly handled: number;
  /** Failed again, and still among the dead letters. */
  readonly failed: number;
}

const PAGE = 100;

/** Tries each dead letter of a consumer once more, oldest first. */
export async function replayDeadLetters({ name, handle, deadLetters }: ConsumerRuntime): Promise<Replay> {
  const failed = new Set<string>();
  let handled = 0;
  for (;;) {
    const letters = (await deadLetters.list(name, PAGE + failed.size)).filter(({ id }) => !failed.has(id));
    if (!letters.length) return { handled, failed: failed.size };
    for (const { id, event, deliveries } of letters) {
      try {
        await handle(event);
        await deadLetters.remove(id);
        handled += 1;
      } catch (error) {
        await deadLetters.record(name, event, error, deliveries + 1);
        failed.add(id);
      }
    }
  }
}

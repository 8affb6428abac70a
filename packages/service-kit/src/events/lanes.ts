export interface Lanes {
  /** Runs `task` after the tasks of the same key that came before it, failed or not. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
}

/** At most `width` tasks at once, those of one key in the order they came. */
export function createLanes(width: number): Lanes {
  const tails = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let free = width;

  const enter = async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = () => {
    const first = waiting.shift();
    if (first) first();
    else free += 1;
  };
  const inTurn = async <T>(task: () => Promise<T>): Promise<T> => {
    await enter();
    try {
      return await task();
    } finally {
      leave();
    }
  };

  return {
    async run(key, task) {
      const before = tails.get(key);
      const turn = before ? before.then(() => inTurn(task)) : inTurn(task);
      const tail = turn.then(
        () => {},
        () => {},
      );
      tails.set(key, tail);
      try {
        return await turn;
      } finally {
        if (tails.get(key) === tail) tails.delete(key);
      }
    },
  };
}

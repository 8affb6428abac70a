import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '@passerelle/kernel';

/** Hashes at once: each takes 19 MiB and a core. */
const AT_ONCE = 2;
/** Callers that may wait; beyond it the house is being flooded. */
const WAITING = 40;

/** OWASP password storage: argon2id, 19 MiB, 2 passes, 1 lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export interface Passwords {
  hash(password: string): Promise<string>;
  /** An account without password takes as long to refuse as a wrong one. */
  verify(hash: string | undefined, password: string): Promise<boolean>;
}

export function createPasswords(): Passwords {
  let running = 0;
  const waiting: (() => void)[] = [];
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= AT_ONCE) {
      if (waiting.length >= WAITING)
        throw new DomainError('SIGN_IN.BUSY', 'unavailable', 'Trop de connexions en même temps : réessayez.');
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
  const prepared = (password: string) => password.normalize('NFC');
  let nobody: Promise<string> | undefined;
  return {
    hash: (password) => inTurn(() => hash(prepared(password), cost)),
    async verify(known, password) {
      nobody ??= inTurn(() => hash('personne', cost));
      const against = known ?? (await nobody);
      const same = await inTurn(() => verify(against, prepared(password)));
      return known !== undefined && same;
    },
  };
}

import { DomainError } from '@passerelle/kernel';

/** What may be kept of an error: a message can quote what a person typed, so it is not part of it. */
export interface Failure {
  /** Stable code of a `DomainError`, else the error's name and, when it has one, its code. */
  readonly code: string;
  /** First places of the stack. */
  readonly at: readonly string[];
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { code: typeof error, at: [] };
  const { code } = error as { code?: unknown };
  const detail = typeof code === 'number' || (typeof code === 'string' && /^[A-Z0-9_.]{1,60}$/.test(code));
  return {
    code: error instanceof DomainError ? error.code : detail ? `${error.name} ${code}` : error.name,
    at: (error.stack ?? '')
      .replace(error.message, '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 4)
      .map((line) => line.trim()),
  };
}

/** A dependency is down: worth trying for as long as it takes, unlike a fault of the event or of the code. */
export const isPassing = (error: unknown): boolean => error instanceof DomainError && error.kind === 'unavailable';

import type { Encodable } from '../bson/encode.ts';
import { int } from '../bson/value.ts';
import { isNotInDialect, MongoError } from '../errors.ts';
import type { Context } from './command.ts';

/** One write transaction takes statements for this long, then lets others in. */
const CHUNK_MS = 5;

export type WriteErrors = { readonly writeErrors?: Encodable };

/**
 * Does statements in order, many in one commit. A statement that is refused is noted by its index; ordered batches
 * stop there. Statements before it stay done, as on the server.
 */
export const writeAll = async <T>(
  { database }: Context,
  statements: readonly T[],
  ordered: boolean,
  apply: (statement: T, index: number) => void,
): Promise<WriteErrors> => {
  const errors: Encodable[] = [];
  let at = 0;
  while (at < statements.length && !(ordered && errors.length > 0)) {
    const done = await database.write(() => chunk(statements, at, ordered, apply));
    at = done.at;
    errors.push(...done.errors);
  }
  return errors.length > 0 ? { writeErrors: errors } : {};
};

const chunk = <T>(
  statements: readonly T[],
  start: number,
  ordered: boolean,
  apply: (statement: T, index: number) => void,
) => {
  const errors: Encodable[] = [];
  const began = performance.now();
  let at = start;
  while (at < statements.length) {
    try {
      apply(statements[at]!, at);
    } catch (error) {
      if (!(error instanceof MongoError)) throw error;
      errors.push(writeError(at, error));
      if (ordered) return { at: at + 1, errors };
    }
    at += 1;
    if (performance.now() - began > CHUNK_MS) break;
  }
  return { at, errors };
};

const writeError = (index: number, { code, message, extra }: MongoError): Encodable =>
  new Map<string, Encodable>([
    ['index', int(index)],
    ['code', int(code)],
    ...(Object.entries(extra) as [string, Encodable][]),
    ['errmsg', message],
  ]);

/** What a statement was read to, or the refusal to give when its turn comes. What leaves the dialect refuses the whole command. */
export const readStatement = <T>(read: () => T): (() => T) => {
  try {
    const value = read();
    return () => value;
  } catch (error) {
    if (isNotInDialect(error) || !(error instanceof MongoError)) throw error;
    return () => {
      throw error;
    };
  }
};

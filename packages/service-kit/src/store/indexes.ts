import type { Connection } from 'mongoose';

/** An index carries the name of the query it serves. */
export interface NamedIndex {
  readonly name: string;
  readonly keys: Readonly<Record<string, 1 | -1>>;
  readonly unique?: true;
  readonly sparse?: true;
  readonly partialFilterExpression?: Readonly<Record<string, unknown>>;
}

/** Makes the indexes that are missing, before the service says it is ready; never at a request. */
export async function ensureIndexes(
  connection: Connection,
  collection: string,
  indexes: readonly NamedIndex[],
): Promise<void> {
  if (!indexes.length) return;
  await connection
    .collection(collection)
    .createIndexes(indexes.map(({ keys, ...options }) => ({ key: { ...keys }, ...options })));
}

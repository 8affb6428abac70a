import mongoose, { type Connection } from 'mongoose';
import { guardDialect } from './monitor.ts';

// A filter on an unknown field is an error: `true` would turn it into {}, which matches everything.
mongoose.set('strictQuery', 'throw');
mongoose.set('sanitizeFilter', false);

export interface StoreOptions {
  /** Fails on commands outside the dialect; every store test sets it. */
  readonly onOutsideDialect?: (what: string) => void;
}

/** One service's database. Acknowledged means on the majority's disk. */
export async function connectStore(uri: string, database: string, options: StoreOptions = {}): Promise<Connection> {
  const connection = mongoose.createConnection(uri, {
    dbName: database,
    autoIndex: false,
    serverSelectionTimeoutMS: 5_000,
    maxPoolSize: 20,
    // The driver's own retry needs sessions on the server; every write here is guarded by version or id.
    retryWrites: false,
    writeConcern: { w: 'majority' },
    monitorCommands: options.onOutsideDialect !== undefined,
  });
  await connection.asPromise();
  if (options.onOutsideDialect) guardDialect(connection, options.onOutsideDialect);
  return connection;
}

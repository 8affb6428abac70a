import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Service } from '@passerelle/contracts';
import { newId } from '@passerelle/kernel';
import { connectStore, ensureIndexes, eventIndexes, type LogOf, openLog } from '@passerelle/service-kit';
import type { Connection } from 'mongoose';
import type { Test } from 'tap';

/** The databases of a few services: on `MONGODB_URL` when it is set, else on an embedded engine of this test. */
export interface TestStore {
  readonly of: (service: Service) => Connection;
  readonly logOf: LogOf;
  /** Where another process finds them. */
  readonly uri: (service: Service) => string;
  readonly database: (service: Service) => string;
}

export const servicesHere = ['needs', 'employers', 'indicators'] as const satisfies readonly Service[];

export async function openTestStore(t: Test): Promise<TestStore> {
  const external = process.env.MONGODB_URL;
  const dir = mkdtempSync(join(tmpdir(), 'passerelle-'));
  const engine = external ? undefined : await (await import('@passerelle/embedded-mongo')).startEmbeddedMongo({ dir });
  const prefix = `ev_${newId().slice(0, 8)}_`;
  const database = (service: Service) => `${prefix}${service}`;
  const uri = (service: Service) => external ?? engine?.uri(database(service)) ?? '';
  const connections = new Map<Service, Connection>();
  const outside = new Set<string>();
  for (const service of servicesHere) {
    const connection = await connectStore(uri(service), database(service), { onOutsideDialect: (w) => outside.add(w) });
    for (const [collection, indexes] of Object.entries(eventIndexes))
      await ensureIndexes(connection, collection, indexes);
    connections.set(service, connection);
  }
  t.teardown(async () => {
    for (const connection of connections.values()) {
      if (external) await connection.dropDatabase();
      await connection.close();
    }
    await engine?.close();
    rmSync(dir, { recursive: true, force: true });
    if (outside.size) throw new Error(`outside the store's dialect: ${[...outside].join(', ')}`);
  });
  const of = (service: Service) => {
    const connection = connections.get(service);
    if (!connection) throw new Error(`no database for ${service} in this test`);
    return connection;
  };
  return { of, uri, database, logOf: (service) => connections.get(service) && openLog(of(service), service) };
}

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { EJSON } from 'bson';
import type { RunningHouse } from '../house.ts';

/** Collections that are work in progress of this very process, not data. */
const transient = new Set(['leases', 'idempotency']);

/**
 * Writes every document of every service as canonical Extended JSON, one per line:
 * `{"service":"needs","collection":"needs","document":{…}}`. Resolves to the number of documents by collection.
 */
export async function exportAll(house: RunningHouse, file: string): Promise<Record<string, number>> {
  const out = createWriteStream(file, { mode: 0o600, flags: 'wx' });
  const counts: Record<string, number> = {};
  for (const { name: service, kit } of house.services.values()) {
    const names = (await kit.connection.listCollections()).map(({ name }) => name).sort();
    for (const collection of names.filter((name) => !transient.has(name))) {
      let count = 0;
      for await (const document of kit.connection.collection(collection).find({}, { promoteValues: false })) {
        const line = `${EJSON.stringify({ service, collection, document }, { relaxed: false })}\n`;
        if (!out.write(line)) await once(out, 'drain');
        count += 1;
      }
      counts[`${service}.${collection}`] = count;
    }
  }
  out.end();
  await finished(out);
  return counts;
}

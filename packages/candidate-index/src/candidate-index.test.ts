import { randomUUID } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import t from 'tap';
import { createInProcessIndex } from './in-process/in-process-index.ts';
import { createMeilisearchIndex } from './meilisearch/meilisearch-index.ts';
import type { CandidateIndex } from './port.ts';
import { keeping } from './testing/behaviour/keeping.ts';
import { matching } from './testing/behaviour/matching.ts';
import { reading } from './testing/behaviour/reading.ts';
import { startMeilisearchDouble } from './testing/meilisearch-double/server.ts';

type Opened = { index: CandidateIndex; discard(): Promise<void> };

const promises = Object.entries({ ...matching, ...reading, ...keeping });

/** One suite for every engine: each promise is tried on an index of its own. */
function keepsItsPromises(engine: string, open: () => Opened, skip: string | false = false): void {
  t.test(engine, { skip }, async (t) => {
    for (const [name, promised] of promises) {
      await t.test(name, async (t) => {
        const { index, discard } = open();
        await promised(t, index);
        await index.close();
        await discard();
      });
    }
  });
}

const nothingToDiscard = async () => undefined;

keepsItsPromises('in-process', () => ({ index: createInProcessIndex(), discard: nothingToDiscard }));

const double = await startMeilisearchDouble();
t.teardown(() => double.close());
keepsItsPromises('Meilisearch, on the documented answers', () => {
  double.wipe();
  return {
    index: createMeilisearchIndex({ url: double.url, apiKey: double.apiKey }),
    discard: nothingToDiscard,
  };
});

const url = process.env.MEILI_URL;
const apiKey = process.env.MEILI_API_KEY;
keepsItsPromises(
  'Meilisearch, on a real server',
  () => {
    const indexName = `test-${randomUUID()}`;
    return {
      index: createMeilisearchIndex({ url: url!, apiKey, indexName }),
      async discard() {
        const client = new Meilisearch({ host: url!, apiKey });
        await client.deleteIndex(indexName).waitTask();
      },
    };
  },
  url ? false : 'set MEILI_URL (and MEILI_API_KEY) to the address of a Meilisearch server, 1.18 or later',
);

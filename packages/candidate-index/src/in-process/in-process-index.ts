import { checkDocument, checkDocuments, checkFacetQuery, checkQuery } from '../check.ts';
import type { CandidateDocument } from '../document.ts';
import { rebuildUnderWay } from '../errors.ts';
import type { CandidateIndex } from '../port.ts';
import { facetsOfShard, searchShard } from './search.ts';
import { createShard, type Shard } from './shard.ts';

type Shards = Map<string, Shard>;

/** Documents entered between two turns of the event loop while rebuilding, so that nobody waits for a rebuild. */
const BATCH = 200;

/** The index held in this process: made from the store at start, then kept up to date. */
export function createInProcessIndex(): CandidateIndex {
  let shards: Shards = new Map();
  /** Writes that arrive during a rebuild, to be done again on what it makes. */
  let meanwhile: ((target: Shards) => void)[] | null = null;

  function write(change: (target: Shards) => void): void {
    change(shards);
    meanwhile?.push(change);
  }

  const shardOf = (structureId: string): Shard => shards.get(structureId) ?? createShard();

  return {
    engine: 'in-process',

    async upsert(structureId, documents) {
      const checked = documents.map((document) => checkDocument(structureId, document));
      write((target) => {
        for (const document of checked) put(target, document);
      });
    },

    async remove(structureId, ids) {
      write((target) => {
        for (const id of ids) target.get(structureId)?.drop(id);
      });
    },

    async search(structureId, query) {
      checkQuery(query);
      return searchShard(shardOf(structureId), query);
    },

    async facets(structureId, query) {
      checkFacetQuery(query);
      return facetsOfShard(shardOf(structureId), query);
    },

    async count(structureId) {
      return shardOf(structureId).size();
    },

    async rebuild(documents) {
      if (meanwhile) throw rebuildUnderWay();
      meanwhile = [];
      try {
        const aside: Shards = new Map();
        let entered = 0;
        for await (const document of checkDocuments(documents)) {
          put(aside, document);
          entered += 1;
          if (entered % BATCH === 0) await new Promise(setImmediate);
        }
        for (const change of meanwhile) change(aside);
        shards = aside;
      } finally {
        meanwhile = null;
      }
      return { documents: sizeOf(shards) };
    },

    async health() {
      return { available: true, engine: 'in-process', documents: sizeOf(shards) };
    },

    async close() {
      shards = new Map();
    },
  };
}

function put(target: Shards, document: CandidateDocument): void {
  let shard = target.get(document.structureId);
  if (!shard) {
    shard = createShard();
    target.set(document.structureId, shard);
  }
  shard.put(document);
}

const sizeOf = (shards: Shards): number => [...shards.values()].reduce((sum, shard) => sum + shard.size(), 0);

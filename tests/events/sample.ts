import { type CloudEvent, type EventOf, emit, event, Version } from '@passerelle/contracts';
import { newId, systemClock } from '@passerelle/kernel';
import {
  consumer,
  createAggregateStore,
  type EventLogger,
  ensureIndexes,
  on,
  plain,
  systemScope,
} from '@passerelle/service-kit';
import type { Connection } from 'mongoose';

/** An invented entity of `needs`, smaller than any real one. */
export const sampleMade = event('needs', 'sample.made.v1', { n: Version });
export const sampleMoved = event('needs', 'sample.moved.v1', { n: Version });
export const sampleIgnored = event('needs', 'sample.ignored.v1', { n: Version });

interface Sample {
  readonly id: string;
  readonly structureId: string;
  readonly n: number;
}

export const structureId = newId();
const scope = systemScope(structureId, 'needs.samples');

/** A store of samples whose saves leave events, as those of any service do. */
export async function openSamples(connection: Connection, wake: () => void = () => {}) {
  const collections: string[] = [];
  const store = createAggregateStore<Sample>(
    { connection, clock: systemClock, wake, register: (collection) => collections.push(collection) },
    {
      service: 'needs',
      entity: 'sample',
      collection: 'samples',
      fields: { structureId: plain(String), n: plain(Number) },
      indexes: [],
      visible: () => ({ structureId }),
    },
  );
  for (const collection of collections)
    await ensureIndexes(connection, collection, [{ name: 'relay_pending', keys: { pendingSince: 1 }, sparse: true }]);
  return {
    collections,
    async make(id: string = newId(), extra: readonly ReturnType<typeof emit>[] = []) {
      return store.insert(scope, { id, structureId, n: 1 }, [emit(sampleMade, { n: 1 }), ...extra]);
    },
    async move(id: string) {
      const from = await store.get(scope, id);
      return store.save(scope, from, { id, structureId, n: from.n + 1 }, [emit(sampleMoved, { n: from.n + 1 })]);
    },
    emitting: (id: string, events: readonly ReturnType<typeof emit>[]) =>
      store.insert(scope, { id, structureId, n: 1 }, events),
  };
}

export interface ReadModel {
  readonly connection: Connection;
}

interface Arrival {
  readonly _id: string;
  readonly subject: string;
  readonly n: number;
}
interface Latest {
  readonly _id: string;
  readonly n: number;
  readonly seen: { readonly sample: number };
}
const DUPLICATE_KEY = 11000;
const unlessDuplicate = (error: unknown) => {
  if ((error as { code?: number }).code !== DUPLICATE_KEY) throw error;
};

export const arrivals = (connection: Connection) => connection.collection<Arrival>('arrivals');
export const latest = (connection: Connection) => connection.collection<Latest>('latest');

/** A row per event, a row per entity: both stand to be told twice, and in any order. */
export async function project(
  sample: EventOf<typeof sampleMade | typeof sampleMoved>,
  { connection }: ReadModel,
): Promise<void> {
  const { id, subject, sequence, data } = sample;
  await arrivals(connection).insertOne({ _id: id, subject, n: data.n }).catch(unlessDuplicate);
  await latest(connection)
    .updateOne(
      { _id: subject, 'seen.sample': { $lt: sequence } },
      { $set: { n: data.n, 'seen.sample': sequence } },
      { upsert: true },
    )
    .catch(unlessDuplicate);
}

export const projection = (name: 'indicators.samples' | `indicators.${string}` = 'indicators.samples') =>
  consumer<ReadModel>(name, [on(sampleMade, project), on(sampleMoved, project)]);

/** A consumer that hands every event to a function. */
export const listener = (name: `indicators.${string}`, handle: (event: CloudEvent) => Promise<void> | void) =>
  consumer<object>(name, [
    on(sampleMade, async (made) => handle(made)),
    on(sampleMoved, async (moved) => handle(moved)),
  ]);

export const silent: EventLogger = { info() {}, warn() {}, error() {} };

import type { CloudEvent, NewEvent, Service } from '@passerelle/contracts';
import { type Clock, DomainError, newId, notFound } from '@passerelle/kernel';
import { type Connection, type Model, Schema } from 'mongoose';
import { actorOf, type Scope } from '../scope.ts';
import type { Field } from './fields.ts';
import type { NamedIndex } from './indexes.ts';
import { afterCursor, cursorAt, limitOf, type PageOf, type PageRequest } from './page.ts';
import { currentTraceparent } from './trace.ts';

/** A state as it lies in the store: `version` counts saves, `eventCount` the events of the entity. */
export type Stored<State> = State & {
  readonly version: number;
  readonly eventCount: number;
  /** Last sequence applied of each other entity this one listens to. */
  readonly seen?: Readonly<Record<string, number>>;
};

type Filter = Record<string, unknown>;

export interface AggregateSpec<State extends { id: string }> {
  readonly service: Service;
  /** `need`: entity of its events. */
  readonly entity: string;
  readonly collection: string;
  readonly fields: { readonly [K in Exclude<AllKeys<State>, 'id'>]: Field };
  readonly indexes: readonly NamedIndex[];
  /** What a scope may see; null: nothing. The tenant guard: it is part of every filter. */
  readonly visible: (scope: Scope) => Filter | null;
}
/** Keys of every member of a union of states. */
type AllKeys<State> = State extends unknown ? keyof State & string : never;

export interface AggregateStore<State extends { id: string }> {
  /** Throws NOT_FOUND for what does not exist and for what this scope may not see. */
  get(scope: Scope, id: string): Promise<Stored<State>>;
  /** As `get`, and throws VERSION.STALE unless `version` is the current one. */
  getVersion(scope: Scope, id: string, version: number): Promise<Stored<State>>;
  /** First match or undefined. */
  findOne(scope: Scope, filter: Filter): Promise<Stored<State> | undefined>;
  /** At most `limit` (100) matches, in the order of `sort`. */
  find(
    scope: Scope,
    filter: Filter,
    options?: { sort?: Record<string, 1 | -1>; limit?: number },
  ): Promise<Stored<State>[]>;
  /** A page in the order of one field. */
  page(
    scope: Scope,
    filter: Filter,
    order: { field: string; direction: 1 | -1 },
    page: PageRequest,
  ): Promise<PageOf<Stored<State>>>;
  /** Counts by an indexed filter, at most `limit` (1,000). */
  count(scope: Scope, filter: Filter, limit?: number): Promise<number>;
  /** Adds a new state with its events; a known id is answered as it lies: the work was done before. */
  insert(scope: Scope, state: State, events: readonly NewEvent[]): Promise<Stored<State>>;
  /**
   * One atomic write of one document: state, version + 1, events. Throws VERSION.STALE when it moved on.
   * `after`: the event this effect answers; its sequence is marked in the same write.
   */
  save(
    scope: Scope,
    from: Stored<State>,
    to: State,
    events: readonly NewEvent[],
    after?: CloudEvent,
  ): Promise<Stored<State>>;
  /** For rules of retention and erasure. */
  remove(scope: Scope, id: string): Promise<void>;
}

/** Whether this event, or a later one of its entity, was already applied to the record. */
export const alreadySeen = (record: Stored<object>, event: CloudEvent): boolean =>
  (record.seen?.[event.subject] ?? 0) >= event.sequence;

const stale = () =>
  new DomainError(
    'VERSION.STALE',
    'stale',
    'Quelqu’un a modifié cette fiche entre-temps : rechargez-la avant de continuer.',
  );

export interface AggregateContext {
  readonly connection: Connection;
  readonly clock: Clock;
  /** Called after each write that left events. */
  wake(): void;
  /** Names the collection to the relay. */
  register(collection: string, indexes: readonly NamedIndex[], fields: Readonly<Record<string, Field>>): void;
}

export function createAggregateStore<State extends { id: string }>(
  context: AggregateContext,
  spec: AggregateSpec<State>,
): AggregateStore<State> {
  const model = modelOf(context.connection, spec);
  context.register(spec.collection, spec.indexes, spec.fields as Readonly<Record<string, Field>>);
  const stateKeys = Object.keys(spec.fields);

  const guard = (scope: Scope, filter: Filter): Filter | null => {
    const visible = spec.visible(scope);
    return visible && { $and: [visible, filter] };
  };
  const toState = (document: Record<string, unknown>): Stored<State> => {
    const { _id, outbox: _outbox, pendingSince: _pendingSince, ...rest } = document;
    return { ...rest, id: _id } as unknown as Stored<State>;
  };
  const seal = (scope: Scope, state: State, eventCount: number, events: readonly NewEvent[]): CloudEvent[] =>
    events.map(({ type, data }, index) => ({
      specversion: '1.0',
      id: newId(),
      source: `/passerelle/${spec.service}`,
      type,
      subject: state.id,
      time: context.clock.now().toISOString(),
      structureid: (state as { structureId?: string | null }).structureId ?? null,
      sequence: eventCount + index + 1,
      actor: actorOf(scope),
      ...currentTraceparent(),
      data: data as Record<string, unknown>,
    }));
  const withoutOutbox = { outbox: 0, pendingSince: 0 };

  const one = async (scope: Scope, filter: Filter) => {
    const guarded = guard(scope, filter);
    const found = guarded && (await model.findOne(guarded, withoutOutbox).lean());
    return found ? toState(found as Record<string, unknown>) : undefined;
  };

  const store: AggregateStore<State> = {
    async get(scope, id) {
      const found = await one(scope, { _id: id });
      if (!found) throw notFound();
      return found;
    },
    async getVersion(scope, id, version) {
      const found = await store.get(scope, id);
      if (found.version !== version) throw stale();
      return found;
    },
    findOne: one,
    async find(scope, filter, { sort = { _id: 1 } as Record<string, 1 | -1>, limit = 100 } = {}) {
      const guarded = guard(scope, filter);
      if (!guarded) return [];
      const found = await model.find(guarded, withoutOutbox).sort(sort).limit(Math.min(limit, 1_000)).lean();
      return found.map((document) => toState(document as Record<string, unknown>));
    },
    async page(scope, filter, { field, direction }, page) {
      const limit = limitOf(page);
      const where = { $and: [filter, afterCursor(page.cursor, field, direction)] };
      const items = await store.find(scope, where, { sort: { [field]: direction, _id: 1 }, limit: limit + 1 });
      const last = items[limit - 1] as Record<string, unknown> | undefined;
      const more = items.length > limit && last;
      return { items: items.slice(0, limit), next: more ? cursorAt(last[field], String(last.id)) : null };
    },
    async count(scope, filter, limit = 1_000) {
      const guarded = guard(scope, filter);
      return guarded ? model.countDocuments(guarded).limit(limit) : 0;
    },
    async insert(scope, state, events) {
      const { id, ...rest } = state;
      const outbox = seal(scope, state, 0, events);
      const pending = outbox.length ? { pendingSince: new Date() } : {};
      try {
        await model.create([{ ...rest, _id: id, version: 1, eventCount: outbox.length, outbox, ...pending }]);
      } catch (error) {
        const clash = error as { code?: number; keyPattern?: Record<string, number> };
        if (clash.code !== 11000 || !clash.keyPattern?._id) throw error;
        return store.get(scope, id);
      }
      if (outbox.length) context.wake();
      return { ...state, version: 1, eventCount: outbox.length };
    },
    async save(scope, from, to, events, after) {
      const { id, version: _version, eventCount: _eventCount, seen: _seen, ...rest } = to as Stored<State>;
      const outbox = seal(scope, to, from.eventCount, events);
      const set: Record<string, unknown> = { ...rest };
      const unset = Object.fromEntries(stateKeys.filter((key) => set[key] === undefined).map((key) => [key, 1]));
      for (const key of Object.keys(unset)) delete set[key];
      const seen = after ? { ...from.seen, [after.subject]: after.sequence } : from.seen;
      const eventCount = from.eventCount + outbox.length;
      const written = await model.updateOne(
        { $and: [spec.visible(scope) ?? { _id: null }, { _id: id, version: from.version }] },
        {
          $set: {
            ...set,
            eventCount,
            ...(after ? { seen } : {}),
            ...(outbox.length ? { pendingSince: new Date() } : {}),
          },
          ...(Object.keys(unset).length ? { $unset: unset } : {}),
          $inc: { version: 1 },
          ...(outbox.length ? { $push: { outbox: { $each: outbox } } } : {}),
        },
      );
      if (written.matchedCount === 0) throw stale();
      if (outbox.length) context.wake();
      return { ...to, version: from.version + 1, eventCount, ...(seen ? { seen } : {}) };
    },
    async remove(scope, id) {
      const guarded = guard(scope, { _id: id });
      if (guarded) await model.deleteOne(guarded);
    },
  };
  return store;
}

function modelOf<State extends { id: string }>(connection: Connection, spec: AggregateSpec<State>): Model<Filter> {
  const schema = new Schema(
    {
      _id: String,
      ...(spec.fields as Record<string, Field>),
      version: Number,
      eventCount: Number,
      seen: Object,
      outbox: { type: [Object], default: undefined },
      pendingSince: Date,
    },
    {
      collection: spec.collection,
      strict: 'throw',
      strictQuery: 'throw',
      versionKey: false,
      minimize: false,
      autoIndex: false,
      autoCreate: false,
    },
  );
  return connection.model<Filter>(spec.collection, schema as unknown as Schema<Filter>);
}

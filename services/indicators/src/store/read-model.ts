import type { CloudEvent } from '@passerelle/contracts';
import { notFound } from '@passerelle/kernel';
import {
  afterCursor,
  cursorAt,
  type Kit,
  limitOf,
  type NamedIndex,
  type NetworkScope,
  type PageOf,
  type PageRequest,
  type StructureScope,
} from '@passerelle/service-kit';
import { type Condition, type DateField, type Entity, type FigureDefinition, figureDates } from '../domain/figures.ts';
import { type EntityRow, type EventRow, rowsOf } from '../domain/row.ts';

/** Collections that the consumer of figures alone writes: a rebuild empties them. */
export const readModelCollections = ['entity_rows', 'event_rows'] as const;

/** Both days included. */
export interface RowFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kind?: string | undefined;
  readonly rome?: string | undefined;
  readonly commune?: string | undefined;
  readonly officerId?: string | undefined;
  readonly state?: string | undefined;
}
type Reader = StructureScope | NetworkScope;
/** A structure reads its own rows; the network reads counts of all. */
const visible = (scope: Reader) => (scope.kind === 'structure' ? { structureId: scope.structureId } : {});

const conditions = (condition: Condition = {}) =>
  Object.entries(condition).map(([field, values]) => ({
    [field]: values === 'known' ? { $exists: true } : { $in: [...values] },
  }));

function matching(scope: Reader, { entity, date, where }: FigureDefinition, filter: RowFilter, more: Condition = {}) {
  const { from, to, ...equal } = filter;
  const known = Object.entries(equal).filter(([, value]) => value !== undefined);
  return {
    $and: [
      { ...visible(scope), entity, [date]: { $gte: from ?? '', $lte: to ?? '9999' } },
      ...known.map(([field, value]) => ({ [field]: value })),
      ...conditions(where),
      ...conditions(more),
    ],
  };
}

const indexes: readonly NamedIndex[] = [
  ...figureDates.map((date) => ({
    name: `figures_by_${date.replace('.', '_')}`,
    keys: { structureId: 1, entity: 1, [date]: -1, _id: 1 } as const,
  })),
  { name: 'network_figures', keys: { entity: 1, bornOn: -1 } },
];
const eventIndexes: readonly NamedIndex[] = [
  { name: 'freshness', keys: { structureId: 1, entity: 1, at: -1 } },
  { name: 'network_freshness', keys: { entity: 1, at: -1 } },
];

export function createReadModel(kit: Kit) {
  const rows = kit.connection.collection<EntityRow>('entity_rows');
  const events = kit.connection.collection<EventRow>('event_rows');
  kit.indexes('entity_rows', indexes);
  kit.indexes('event_rows', eventIndexes);

  const isDuplicate = (error: unknown) => (error as { code?: number }).code === 11000;

  return {
    /** Twice, late or out of order, the same events come to the same rows. */
    async apply(event: CloudEvent): Promise<void> {
      const { id, standing, earliest, eventRow } = rowsOf(event);
      try {
        await rows.updateOne(
          { _id: id, sequence: { $lt: standing.sequence } },
          { $set: standing, $min: earliest as object },
          { upsert: true },
        );
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        // A later event came first: the state is known already, the dates may still be earlier.
        await rows.updateOne({ _id: id }, { $min: earliest as object });
      }
      try {
        await events.insertOne(eventRow);
      } catch (error) {
        if (!isDuplicate(error)) throw error;
      }
    },

    count: (scope: Reader, figure: FigureDefinition, filter: RowFilter, more?: Condition): Promise<number> =>
      rows.countDocuments(matching(scope, figure, filter, more)),

    /** How many rows for each value of a field. */
    async countBy(scope: Reader, figure: FigureDefinition, filter: RowFilter, field: string, more?: Condition) {
      const groups = await rows
        .aggregate<{ _id: string | null; n: number }>([
          { $match: matching(scope, figure, filter, more) },
          { $group: { _id: `$${field}`, n: { $sum: 1 } } },
        ])
        .toArray();
      return new Map(groups.map(({ _id, n }) => [_id, n]));
    },

    /** Latest first. */
    async page(
      scope: StructureScope,
      figure: FigureDefinition,
      filter: RowFilter,
      page: PageRequest,
    ): Promise<PageOf<EntityRow>> {
      const limit = limitOf(page);
      const where = { $and: [matching(scope, figure, filter), afterCursor(page.cursor, figure.date, -1)] };
      const found = await rows
        .find(where)
        .sort({ [figure.date]: -1, _id: 1 })
        .limit(limit + 1)
        .toArray();
      const last = found[limit - 1];
      const more = found.length > limit && last;
      return { items: found.slice(0, limit), next: more ? cursorAt(dateOf(last, figure.date), last._id) : null };
    },

    /** Throws NOT_FOUND for another structure's row as for none. */
    async get(scope: StructureScope, id: string): Promise<EntityRow> {
      const found = await rows.findOne({ _id: id, structureId: scope.structureId });
      if (!found) throw notFound();
      return found;
    },

    /** Time of the last event of this entity that was counted. */
    async freshAt(scope: Reader, entity: Entity): Promise<string | null> {
      const [latest] = await events
        .find({ ...visible(scope), entity })
        .sort({ at: -1 })
        .limit(1)
        .toArray();
      return latest?.at ?? null;
    },
  };
}
export type ReadModel = ReturnType<typeof createReadModel>;

export function dateOf(row: EntityRow, date: DateField): string {
  if (date === 'bornOn' || date === 'since') return row[date];
  return row.first[date.slice('first.'.length)] ?? row.bornOn;
}

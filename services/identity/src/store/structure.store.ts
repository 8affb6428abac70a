import { DomainError } from '@passerelle/kernel';
import {
  type AggregateStore,
  createAggregateStore,
  type Kit,
  Nested,
  plain,
  type Scope,
} from '@passerelle/service-kit';
import type { StructureState } from '../domain/structure.ts';
import { brokenKey } from './duplicates.ts';

export type StructureStore = AggregateStore<StructureState> & {
  /** The one structure that leads a commune. */
  leading(scope: Scope, commune: string): Promise<StructureState | undefined>;
};

const taken = () =>
  new DomainError(
    'STRUCTURE.COMMUNE_TAKEN',
    'conflict',
    'Une de ces communes est déjà menée par une autre structure.',
    [{ pointer: '/territory', code: 'taken', message: 'Une de ces communes est déjà menée par une autre structure.' }],
  );

const refusingTaken = async <T>(write: Promise<T>): Promise<T> => {
  try {
    return await write;
  } catch (error) {
    throw brokenKey(error) === 'territory' ? taken() : error;
  }
};

export function createStructureStore(kit: Kit): StructureStore {
  const store = createAggregateStore<StructureState>(kit, {
    service: 'identity',
    entity: 'structure',
    collection: 'structures',
    fields: {
      structureId: plain(String),
      name: plain(String),
      contact: plain(Nested),
      sites: plain([Nested]),
      territory: plain([String]),
    },
    indexes: [
      { name: 'structure_leading_commune', keys: { territory: 1 }, unique: true },
      { name: 'structures_by_name', keys: { name: 1, _id: 1 } },
    ],
    // Names and desks of all structures are public knowledge inside the house; routes choose the view.
    visible: (scope) => (scope.kind === 'employer' || scope.kind === 'link' ? null : {}),
  });
  return {
    ...store,
    insert: (...args) => refusingTaken(store.insert(...args)),
    save: (...args) => refusingTaken(store.save(...args)),
    leading: (scope, commune) => store.findOne(scope, { territory: commune }),
  };
}

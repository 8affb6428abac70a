import { getEmployerFacts, getEstablishment } from '@passerelle/contracts/employers/http';
import { DomainError } from '@passerelle/kernel';
import { type AggregateStore, type Kit, type Stored, systemScope } from '@passerelle/service-kit';
import { copyOf, type EmployerCopy } from './store/employer-copy.store.ts';

const house = systemScope(null, 'needs.employer_copies');

export interface EmployerCopies {
  /** The employer of an establishment, fetched when it is not known here yet; undefined when it does not exist. */
  ofEstablishment(establishmentId: string): Promise<EmployerCopy | undefined>;
  /** Undefined while nothing was heard of it. */
  get(employerId: string): Promise<EmployerCopy | undefined>;
  /** By id, for a page of needs. */
  all(employerIds: readonly string[]): Promise<ReadonlyMap<string, EmployerCopy>>;
  /** Fetches the facts again; an older answer never overwrites a newer one. */
  refresh(employerId: string): Promise<EmployerCopy>;
}

export function createEmployerCopies(kit: Kit, store: AggregateStore<EmployerCopy>): EmployerCopies {
  const within = { structureId: null };
  const get = (employerId: string): Promise<Stored<EmployerCopy> | undefined> =>
    store.findOne(house, { _id: employerId });

  const copies: EmployerCopies = {
    get,
    async ofEstablishment(establishmentId) {
      const known = await store.findOne(house, { establishmentIds: establishmentId });
      if (known) return known;
      try {
        const { employerId } = await kit.client.call(getEstablishment, { params: { establishmentId } }, within);
        return await copies.refresh(employerId);
      } catch (error) {
        if (error instanceof DomainError && error.kind === 'not-found') return undefined;
        throw error;
      }
    },
    async all(employerIds) {
      const ids = [...new Set(employerIds)];
      const found = ids.length ? await store.find(house, { _id: { $in: ids } }) : [];
      return new Map(found.map((copy) => [copy.id, copy]));
    },
    async refresh(employerId) {
      const fresh = copyOf(await kit.client.call(getEmployerFacts, { params: { employerId } }, within));
      const known = (await get(employerId)) ?? (await store.insert(house, fresh, []));
      return known.sourceVersion < fresh.sourceVersion ? store.save(house, known, fresh, []) : known;
    },
  };
  return copies;
}

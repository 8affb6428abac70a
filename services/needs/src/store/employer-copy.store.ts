import type { ReplyOf } from '@passerelle/contracts';
import type { getEmployerFacts } from '@passerelle/contracts/employers/http';
import { type AggregateStore, createAggregateStore, type Kit, Nested, plain } from '@passerelle/service-kit';

type Facts = ReplyOf<typeof getEmployerFacts>;
/** The employers service's facts as last fetched; `sourceVersion` is the employer's own. */
export interface EmployerCopy {
  readonly id: string;
  readonly sourceVersion: number;
  readonly name: string;
  readonly status: Facts['status'];
  readonly blockedBy: Facts['blockedBy'];
  readonly establishments: Facts['establishments'];
  readonly establishmentIds: readonly string[];
}

export const copyOf = (facts: Facts): EmployerCopy => ({
  id: facts.employerId,
  sourceVersion: facts.version,
  name: facts.employerName,
  status: facts.status,
  blockedBy: facts.blockedBy,
  establishments: facts.establishments,
  establishmentIds: facts.establishments.map(({ establishmentId }) => establishmentId),
});

/** Read by the house on behalf of whoever may see the need. */
export const createEmployerCopyStore = (kit: Kit): AggregateStore<EmployerCopy> =>
  createAggregateStore<EmployerCopy>(kit, {
    service: 'needs',
    entity: 'employer_copy',
    collection: 'employer_copies',
    fields: {
      sourceVersion: plain(Number),
      name: plain(String),
      status: plain(String),
      blockedBy: plain([String]),
      establishments: plain([Nested]),
      establishmentIds: plain([String]),
    },
    indexes: [{ name: 'copy_of_establishment', keys: { establishmentIds: 1 } }],
    visible: (scope) => (scope.kind === 'system' ? {} : null),
  });

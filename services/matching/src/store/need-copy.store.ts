import { ofStructure, orOfEmployer } from '@passerelle/access';
import type { ReplyOf } from '@passerelle/contracts';
import type { getNeedForMatching } from '@passerelle/contracts/needs/http';
import { createAggregateStore, type Kit, Nested, plain } from '@passerelle/service-kit';

type Need = ReplyOf<typeof getNeedForMatching>;

/** What this service keeps of a need, fetched when its event arrives. */
export interface NeedCopy {
  readonly id: string;
  readonly structureId: string;
  readonly employerId: string;
  readonly establishmentId: string;
  readonly status: string;
  readonly need: Need;
}

export const createNeedCopyStore = (kit: Kit) =>
  createAggregateStore<NeedCopy>(kit, {
    service: 'matching',
    entity: 'need_copy',
    collection: 'needs_copy',
    fields: {
      structureId: plain(String),
      employerId: plain(String),
      establishmentId: plain(String),
      status: plain(String),
      need: plain(Nested),
    },
    indexes: [{ name: 'needs_copy_open', keys: { structureId: 1, status: 1 } }],
    visible: orOfEmployer(ofStructure),
  });

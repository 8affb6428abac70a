import { ofStructure } from '@passerelle/access';
import {
  type AggregateStore,
  createAggregateStore,
  type Kit,
  Nested,
  personal,
  plain,
  type Scope,
  type Stored,
} from '@passerelle/service-kit';
import type { LinkState } from '../domain/link.ts';

export type LinkStore = AggregateStore<LinkState> & {
  byTokenHash(scope: Scope, tokenHash: string): Promise<Stored<LinkState> | undefined>;
  /** Not revoked, newest first. */
  of(scope: Scope, target: string, purpose?: string): Promise<Stored<LinkState>[]>;
  /** Links that nobody can open since before this domain instant. */
  deadBefore(scope: Scope, instant: string, limit: number): Promise<Stored<LinkState>[]>;
};

export function createLinkStore(kit: Kit): LinkStore {
  const store = createAggregateStore<LinkState>(kit, {
    service: 'identity',
    entity: 'link',
    collection: 'links',
    fields: {
      structureId: plain(String),
      status: plain(String),
      purpose: plain(String),
      target: plain(String),
      subject: plain(String),
      expiresAt: plain(String),
      channel: plain(String),
      codeTo: personal(Nested, { purpose: 'envoyer le second code', retention: 'fin du lien, au plus P1M après' }),
      tokenHash: plain(String),
      code: plain(Nested),
      codesAskedAt: plain([String]),
      wrongCodes: plain(Number),
      confirmation: plain(Nested),
    },
    indexes: [
      { name: 'link_by_token', keys: { tokenHash: 1 }, unique: true },
      { name: 'links_of_target', keys: { target: 1, purpose: 1 } },
      { name: 'links_to_purge', keys: { expiresAt: 1 } },
    ],
    visible: ofStructure,
  });
  return {
    ...store,
    byTokenHash: (scope, tokenHash) => store.findOne(scope, { tokenHash }),
    of: (scope, target, purpose) =>
      store.find(
        scope,
        { target, ...(purpose ? { purpose } : {}), status: { $ne: 'revoked' } },
        { sort: { expiresAt: -1 } },
      ),
    deadBefore: (scope, instant, limit) =>
      store.find(scope, { expiresAt: { $lt: instant } }, { sort: { expiresAt: 1 }, limit }),
  };
}

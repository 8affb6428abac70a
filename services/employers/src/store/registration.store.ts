import { type AggregateStore, createAggregateStore, type Kit, Nested, personal, plain } from '@passerelle/service-kit';
import type { Registration } from '../domain/registration.ts';

const kept = {
  purpose: 'making the account of the person who registers',
  retention: 'P30D after the link expires, P90D once completed',
};

/** Registrations are nobody's to list: only the house reads them. */
export const createRegistrationStore = (kit: Kit): AggregateStore<Registration> =>
  createAggregateStore<Registration>(kit, {
    service: 'employers',
    entity: 'registration',
    collection: 'registrations',
    fields: {
      status: plain(String),
      tokenHash: plain(String),
      addressHash: personal(String, { purpose: 'throttling', retention: kept.retention }),
      createdAt: plain(String),
      expiresAt: plain(String),
      email: personal(String, kept),
      personName: personal(String, kept),
      phone: personal(String, kept),
      site: plain(Nested),
      need: personal(Nested, { purpose: 'the need to be born once confirmed', retention: kept.retention }),
      employerId: plain(String),
      establishmentId: plain(String),
      userId: plain(String),
    },
    indexes: [
      { name: 'registration_by_token', keys: { tokenHash: 1 }, unique: true },
      { name: 'registrations_of_email', keys: { email: 1, createdAt: 1 } },
      { name: 'registrations_of_address', keys: { addressHash: 1, createdAt: 1 } },
      { name: 'registrations_awaiting_user', keys: { userId: 1, establishmentId: 1 }, sparse: true },
      { name: 'registrations_to_purge', keys: { expiresAt: 1 } },
    ],
    visible: (scope) => (scope.kind === 'system' ? {} : null),
  });

import { type AggregateStore, createAggregateStore, type Kit, Nested, personal, plain } from '@passerelle/service-kit';
import type { Employer } from '../domain/employer.ts';

/** Employers are the network's: all staff see them, an employer's users their own. */
export const createEmployerStore = (kit: Kit): AggregateStore<Employer> =>
  createAggregateStore<Employer>(kit, {
    service: 'employers',
    entity: 'employer',
    collection: 'employers',
    fields: {
      siren: plain(String),
      name: plain(String),
      naf: plain(String),
      status: plain(String),
      registeredAt: plain(String),
      since: plain(String),
      establishments: plain([Nested]),
      contacts: personal([Nested], {
        purpose: 'calling the employer about its needs',
        retention: 'until the employer takes it off, or P2Y after its account is closed',
      }),
      blocks: plain([Nested]),
      establishmentIds: plain([String]),
      leadStructureIds: plain([String]),
      words: plain([String]),
      proof: personal(Nested, {
        purpose: 'showing how the account was checked to belong to the employer',
        retention: 'as long as the account',
      }),
      verifiedBy: plain(String),
      reason: plain(String),
      note: personal(String, { purpose: 'motive of a suspension', retention: 'until the employer is reinstated' }),
    },
    indexes: [
      { name: 'employer_by_siren', keys: { siren: 1 }, unique: true },
      { name: 'employer_of_establishment', keys: { establishmentIds: 1 } },
      { name: 'employers_to_verify', keys: { leadStructureIds: 1, status: 1, since: 1 } },
      { name: 'employers_by_word', keys: { words: 1, status: 1 } },
      { name: 'employers_by_name', keys: { name: 1 } },
    ],
    visible: (scope) => {
      if (scope.kind === 'employer') return { _id: scope.employerId };
      return scope.kind === 'structure' || scope.kind === 'system' ? {} : null;
    },
  });

/** Filter of employers with a word beginning by each of these. */
export const havingWords = (prefixes: readonly string[]): Record<string, unknown> =>
  prefixes.length
    ? { $and: prefixes.map((prefix) => ({ words: { $elemMatch: { $gte: prefix, $lt: `${prefix}\uffff` } } })) }
    : {};

/** Whether an insert lost to another of the same SIREN. */
export const isKnownSiren = (error: unknown): boolean => {
  const clash = error as { code?: number; keyPattern?: Record<string, number> };
  return clash.code === 11000 && clash.keyPattern?.siren !== undefined;
};

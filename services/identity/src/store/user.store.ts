import { DomainError } from '@passerelle/kernel';
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
import type { UserState } from '../domain/user.ts';
import { brokenKey } from './duplicates.ts';

export type UserStore = AggregateStore<UserState> & {
  byEmail(scope: Scope, email: string): Promise<Stored<UserState> | undefined>;
};

/** Two years without signing in, then erased, is the manager's yearly review (CNIL: inactive accounts). */
const account = { purpose: 'compte : se connecter, être joint, signer ses actes', retention: 'P2Y' } as const;

export function createUserStore(kit: Kit): UserStore {
  const store = createAggregateStore<UserState>(kit, {
    service: 'identity',
    entity: 'user',
    collection: 'users',
    fields: {
      structureId: plain(String),
      employerId: plain(String),
      networkId: plain(String),
      email: personal(String, account),
      displayName: personal(String, account),
      roles: plain([String]),
      accesses: plain([Nested]),
      foundedEmployerId: plain(String),
      sessionStamp: plain(Number),
      status: plain(String),
      invitedUntil: plain(String),
    },
    indexes: [
      { name: 'user_by_email', keys: { email: 1 }, unique: true },
      { name: 'staff_of_structure', keys: { structureId: 1, displayName: 1, _id: 1 } },
      { name: 'users_of_employer', keys: { employerId: 1 } },
      { name: 'first_user_of_employer', keys: { foundedEmployerId: 1 }, unique: true, sparse: true },
      { name: 'accesses_led_by_structure', keys: { 'accesses.leadStructureId': 1 } },
      { name: 'users_of_establishment', keys: { 'accesses.establishmentId': 1 } },
    ],
    visible: (scope) => {
      if (scope.kind === 'system') return scope.structureId === null ? {} : { structureId: scope.structureId };
      if (scope.kind === 'employer') return { employerId: scope.employerId };
      if (scope.kind === 'structure')
        return { $or: [{ structureId: scope.structureId }, { 'accesses.leadStructureId': scope.structureId }] };
      if (scope.kind === 'link') return null;
      return { _id: scope.userId };
    },
  });
  return { ...store, byEmail: (scope, email) => store.findOne(scope, { email }) };
}

/** One account for each address: says so beside the field. */
export function emailTaken(pointer = '/email'): DomainError {
  const message = 'Cette adresse a déjà un compte.';
  return new DomainError('USER.EMAIL_TAKEN', 'conflict', message, [{ pointer, code: 'taken', message }]);
}

export async function refusingTakenEmail<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    throw brokenKey(error) === 'email' ? emailTaken() : error;
  }
}

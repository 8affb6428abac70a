import type { Kit } from '@passerelle/service-kit';
import type { Passwords } from './passwords.ts';
import type { CredentialStore } from './store/credentials.store.ts';
import type { LinkStore } from './store/link.store.ts';
import type { OneTimeTokenStore } from './store/one-time-token.store.ts';
import type { StructureStore } from './store/structure.store.ts';
import type { ThrottleStore } from './store/throttle.store.ts';
import type { UserStore } from './store/user.store.ts';

/** What identity's routes and consumers work with; made once, in app.ts. */
export interface IdentityDeps {
  readonly kit: Kit;
  readonly structures: StructureStore;
  readonly users: UserStore;
  readonly links: LinkStore;
  readonly credentials: CredentialStore;
  readonly oneTimeTokens: OneTimeTokenStore;
  readonly throttle: ThrottleStore;
  readonly passwords: Passwords;
}

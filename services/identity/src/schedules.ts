import { type Schedule, systemScope, type Upkeep } from '@passerelle/service-kit';
import type { IdentityDeps } from './deps.ts';

/** Days after its end that a link still offers a new one; then it goes, with the contact it held. */
const LINK_KEPT_DAYS = 30;

export const upkeep = ({ kit, links, oneTimeTokens, throttle }: IdentityDeps): (Schedule | Upkeep)[] => [
  {
    name: 'identity.purge',
    everyMs: 3_600_000,
    async sweep(now) {
      const real = new Date();
      await oneTimeTokens.purge(real);
      await throttle.purge(real);
      const limit = new Date(now.getTime() - LINK_KEPT_DAYS * 86_400_000).toISOString();
      const scope = systemScope(null, 'identity.purge');
      for (const { id } of await links.deadBefore(scope, limit, 500)) await links.remove(scope, id);
      kit.logger.debug('dead links purged');
    },
  },
];

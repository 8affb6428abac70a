import type { Upkeep } from '@passerelle/service-kit';
import { house } from './accounts.ts';
import type { EmployersDeps } from './deps.ts';

const DAY_MS = 86_400_000;
/** Days after the link expired: an unconfirmed registration is forgotten, a completed one once its need was fetched. */
const KEPT_DAYS = { asked: 30, refused: 30, awaiting_approval: 90, completed: 90 };

/** Registrations past the retention their fields declare. Real time, as their expiry. */
export const registrationPurge = ({ registrations }: EmployersDeps): Upkeep => ({
  name: 'employers.registration_purge',
  everyMs: 3_600_000,
  async sweep() {
    for (const [status, days] of Object.entries(KEPT_DAYS)) {
      const before = new Date(Date.now() - days * DAY_MS).toISOString();
      for (const { id } of await registrations.find(house, { status, expiresAt: { $lt: before } }))
        await registrations.remove(house, id);
    }
  },
});

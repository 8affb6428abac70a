import {
  employerAccessEnded,
  employerAccessGranted,
  userDeactivated,
  userRolesChanged,
} from '@passerelle/contracts/identity/events';
import { consumer, on } from '@passerelle/service-kit';
import type { PortalDeps } from '../deps.ts';

const forget = async (event: { subject: string }, { sessions }: PortalDeps) => sessions.forgetTokensOf(event.subject);

/** Sessions follow what identity decides: ended with the account, renewed with the rights. */
export const accessConsumer = consumer<PortalDeps>('portal.access', [
  on(userDeactivated, (event, { sessions }) => sessions.endAllOf(event.subject)),
  on(userRolesChanged, forget),
  on(employerAccessGranted, forget),
  on(employerAccessEnded, forget),
]);

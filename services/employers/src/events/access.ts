import { employerAccessGranted, employerAccessRefused } from '@passerelle/contracts/identity/events';
import { alreadySeen, consumer, on } from '@passerelle/service-kit';
import { house } from '../accounts.ts';
import type { EmployersDeps } from '../deps.ts';
import { complete, refuse } from '../domain/registration.ts';
import { addRegistrant } from '../registrant.ts';

/** Somebody who joined a known employer was approved or refused: their registration ends with it. */
export const accessConsumer = consumer<EmployersDeps>('employers.access', [
  on(employerAccessGranted, async (event, deps) => {
    const { employerId, establishmentId } = event.data;
    const filter = { userId: event.subject, establishmentId, status: 'awaiting_approval' };
    for (const waiting of await deps.registrations.find(house, filter)) {
      if (alreadySeen(waiting, event)) continue;
      await addRegistrant(deps, waiting, await deps.employers.get(house, employerId), establishmentId);
      const { state, events } = complete(waiting);
      await deps.registrations.save(house, waiting, state, events, event);
    }
  }),
  on(employerAccessRefused, async (event, deps) => {
    const { establishmentId } = event.data;
    const filter = { userId: event.subject, establishmentId, status: 'awaiting_approval' };
    for (const waiting of await deps.registrations.find(house, filter)) {
      const { state, events } = refuse(waiting);
      await deps.registrations.save(house, waiting, state, events, event);
    }
  }),
]);

import type { CloudEvent } from '@passerelle/contracts';
import { employerRejected, employerVerified } from '@passerelle/contracts/employers/events';
import { listEmployerUsers } from '@passerelle/contracts/identity/http';
import { type MessageTemplate, notify } from '@passerelle/contracts/portal/http';
import { consumer, on } from '@passerelle/service-kit';
import { house } from '../accounts.ts';
import type { EmployersDeps } from '../deps.ts';

/** Tells each of the employer's users once, whatever number of sites they act for. */
async function tellUsers(deps: EmployersDeps, event: CloudEvent, template: MessageTemplate): Promise<void> {
  const { client } = deps.kit;
  const within = { structureId: null };
  const employer = await deps.employers.get(house, event.subject);
  const told = new Set<string>();
  for (const { id: establishmentId, name: establishment } of employer.establishments) {
    const { items } = await client.call(listEmployerUsers, { params: { establishmentId } }, within);
    for (const { id: userId } of items) {
      if (told.has(userId)) continue;
      told.add(userId);
      const body = { key: `${event.id}.${userId}`, template, to: { userId }, params: { establishment } };
      await client.call(notify, { body }, within);
    }
  }
}

export const noticesConsumer = consumer<EmployersDeps>('employers.notices', [
  on(employerVerified, (event, deps) => tellUsers(deps, event, 'employer_verified')),
  on(employerRejected, (event, deps) => tellUsers(deps, event, 'employer_rejected')),
]);

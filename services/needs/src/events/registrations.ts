import { registrationCompleted } from '@passerelle/contracts/employers/events';
import { getRegistrationNeed } from '@passerelle/contracts/employers/http';
import { consumer, on } from '@passerelle/service-kit';
import type { NeedsDeps } from '../deps.ts';
import { draft, submit } from '../domain/need.ts';
import { structureOf } from '../workplace.ts';

/** "Déposer un besoin": the need of a confirmed registration is born submitted, once, under the event's id. */
export const registrationsConsumer = consumer<NeedsDeps>('needs.registrations', [
  on(registrationCompleted, async (event, { kit, needs, employers, scope }) => {
    if (!event.data.withNeed) return;
    const within = { structureId: null };
    const registration = await kit.client.call(getRegistrationNeed, { params: { id: event.subject } }, within);
    const { employerId, establishmentId, requestedBy, contact, need: content } = registration;
    await employers.ofEstablishment(establishmentId);
    const structureId = await structureOf(kit, content.commune);
    const now = kit.clock.now();
    const command = { id: event.id, structureId, employerId, establishmentId, requestedBy, contact, content };
    const drafted = draft(command, now);
    const submitted = submit(drafted.state, now);
    await needs.insert(scope, submitted.state, [...drafted.events, ...submitted.events]);
  }),
]);

import { getEstablishment } from '@passerelle/contracts/employers/http';
import {
  employerAccessGranted,
  employerAccessRefused,
  employerAccessRequested,
  userInvited,
} from '@passerelle/contracts/identity/events';
import { type MessageTemplate, notify } from '@passerelle/contracts/portal/http';
import { consumer, on } from '@passerelle/service-kit';
import type { IdentityDeps } from '../deps.ts';
import { INVITATION_DAYS } from '../domain/user.ts';

const network = { structureId: null } as const;

const establishmentName = async ({ kit }: IdentityDeps, establishmentId: string): Promise<string> =>
  (await kit.client.call(getEstablishment, { params: { establishmentId } }, network)).establishmentName;

const write = (
  deps: IdentityDeps,
  key: string,
  template: MessageTemplate,
  userId: string,
  params: Record<string, string>,
) => deps.kit.client.call(notify, { body: { key, template, to: { userId }, params } }, network);

const answered =
  (template: MessageTemplate) =>
  async (
    event: { id: string; subject: string; data: { establishmentId: string } },
    deps: IdentityDeps,
  ): Promise<void> => {
    const establishment = await establishmentName(deps, event.data.establishmentId);
    await write(deps, `${event.id}.access`, template, event.subject, { establishment });
  };

/** Mail that follows from an account's life: the portal queues each once, by the event's id. */
export const mailConsumer = consumer<IdentityDeps>('identity.mail', [
  on(userInvited, async (event, deps) => {
    if (event.data.reason === 'shown') return;
    const { users, structures, oneTimeTokens, scope } = deps;
    const user = await users.get(scope, event.subject);
    if (user.status !== 'invited') return;
    const structure = user.structureId ? await structures.get(scope, user.structureId) : undefined;
    const token = await oneTimeTokens.issue(user.id, 'invitation', INVITATION_DAYS * 1_440);
    const params = { token, organisation: structure?.name ?? 'Passerelle' };
    await write(deps, `${event.id}.invitation`, 'invitation', user.id, params);
  }),
  on(employerAccessRequested, async (event, deps) => {
    const { employerId, establishmentId } = event.data;
    const establishment = await establishmentName(deps, establishmentId);
    const colleagues = await deps.users.find(deps.scope, { employerId, status: 'active' });
    const admins = colleagues.filter(({ accesses }) =>
      accesses.some((a) => a.right === 'admin' && a.status === 'active'),
    );
    for (const { id } of admins) await write(deps, `${event.id}.${id}`, 'access_requested', id, { establishment });
  }),
  on(employerAccessGranted, answered('access_granted')),
  on(employerAccessRefused, answered('access_refused')),
]);

import { acceptInvitation, foundStructure, inviteUser } from '@passerelle/contracts/identity/http';
import type { Actor, Actors } from './actors.ts';
import cast from './cast.json' with { type: 'json' };

/** Said aloud at each start: a demonstration keeps no secret. */
export const DEMO_PASSWORD = 'une passerelle vers l’emploi';
const address = '127.0.0.1';

export interface Staff {
  readonly structureId: string;
  readonly manager: Actor;
  readonly officer: Actor;
  readonly counsellor: Actor;
  readonly officerId: string;
  readonly counsellorId: string;
}

/** A structure founded as `passerelle init` founds one, then its team, each by their own invitation. */
export async function foundDemo(actors: Actors): Promise<Staff> {
  const [manager, ...team] = cast.staff;
  if (!manager) throw new Error('the demo has no manager');
  const house = actors.as(actors.service('identity', null));
  const { structure } = cast;
  const founded = await house(foundStructure, {
    body: { ...structure, manager: { email: manager.email, displayName: manager.displayName } },
  });
  await house(acceptInvitation, {
    body: { token: founded.invitationToken, displayName: manager.displayName, password: DEMO_PASSWORD, address },
  });
  const structureId = founded.id;
  const asManager = actors.as(actors.staff({ structureId, sub: founded.managerId, roles: ['manager', 'dpo'] }));
  const ids: Record<string, string> = {};
  for (const { key, email, displayName, roles } of team) {
    const { id } = await asManager(inviteUser, { body: { email, displayName, roles: roles as ['officer'] } });
    const token = await actors.mailedToken(email);
    await house(acceptInvitation, { body: { token, displayName, password: DEMO_PASSWORD, address } });
    ids[key] = id;
  }
  const officerId = ids.officer ?? '';
  const counsellorId = ids.counsellor ?? '';
  return {
    structureId,
    officerId,
    counsellorId,
    manager: asManager,
    officer: actors.as(actors.staff({ structureId, sub: officerId, roles: ['officer'] })),
    counsellor: actors.as(actors.staff({ structureId, sub: counsellorId, roles: ['counsellor'] })),
  };
}

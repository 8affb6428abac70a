import { getEstablishment } from '@passerelle/contracts/employers/http';
import {
  approveAccess,
  changeRoles,
  deactivateUser,
  endAccess,
  ensureEmployerUser,
  foundStructure,
  inviteOperator,
  inviteUser,
  listAccessRequests,
  listColleagues,
  listEmployerUsers,
  listStaff,
  listUsers,
  refuseAccess,
  renewInvitation,
} from '@passerelle/contracts/identity/http';
import { notify } from '@passerelle/contracts/portal/http';
import { newId } from '@passerelle/kernel';
import { peer, startHouse } from '@passerelle/testing';
import t, { type Test } from 'tap';
import { identity } from '../app.ts';

interface Letter {
  template: string;
  to: { userId: string };
}

async function open(test: Test) {
  const letters: Letter[] = [];
  const peers = [
    peer(notify, ({ body }) => {
      letters.push(body as Letter);
      return { messageId: newId() };
    }),
    peer(getEstablishment, () => ({ establishmentName: 'Boulangerie du Port' })),
  ];
  const house = await startHouse(test, [identity], { peers });
  const founding = {
    name: 'Mission Locale du Val',
    territory: ['35238'],
    contact: { phone: null, email: null },
    manager: { email: 'responsable@structure.example', displayName: 'Dominique' },
  };
  const { id: structureId } = (await house.service('portal', null).call(foundStructure, { body: founding })).body;
  return { house, letters, structureId, manager: house.staff({ structureId, roles: ['manager'] }) };
}

t.test('a manager invites, changes and closes accounts of their own structure only', async (t) => {
  const { house, letters, manager } = await open(t);
  const body = { email: 'camille@structure.example', displayName: 'Camille', roles: ['officer'] } as const;
  const { id } = (await manager.call(inviteUser, { body })).body;
  await house.drain();
  t.match(letters, [{ template: 'invitation', to: { userId: id } }]);
  t.match((await manager.call(inviteUser, { body })).problem, {
    code: 'USER.EMAIL_TAKEN',
    errors: [{ pointer: '/email' }],
  });
  t.match((await manager.call(inviteUser, { body: { ...body, roles: ['platform_admin'] } })).status, 400);

  t.match((await manager.call(listUsers)).body.items, [
    { id, status: 'invited', roles: ['officer'] },
    { roles: ['manager'] },
  ]);
  t.match((await manager.call(renewInvitation, { params: { id }, version: 1 })).body, { version: 2 });
  const roles = { roles: ['officer', 'manager'] };
  t.match((await manager.call(changeRoles, { params: { id }, version: 2, body: roles })).body, roles);

  const stranger = house.staff({ roles: ['manager'] });
  t.same((await stranger.call(listUsers)).body.items, []);
  t.equal((await stranger.call(changeRoles, { params: { id }, version: 3, body: roles })).status, 404);
  t.equal((await stranger.call(deactivateUser, { params: { id }, version: 3 })).status, 404);
  const officer = house.staff({ roles: ['officer'] });
  t.equal((await officer.call(deactivateUser, { params: { id }, version: 3 })).status, 403);
});

t.test('colleagues and staff are the active ones who hold the role', async (t) => {
  const { house, structureId, manager } = await open(t);
  const body = { email: 'camille@structure.example', displayName: 'Camille', roles: ['counsellor'] } as const;
  await manager.call(inviteUser, { body });
  const door = house.service('matching', structureId);
  t.same((await door.call(listStaff, { params: { structureId }, query: { role: 'counsellor' } })).body.items, []);
  t.same((await manager.call(listColleagues)).body.items, []);
});

t.test('readers of the network and platform administrators are invited by the house alone', async (t) => {
  const { house, manager } = await open(t);
  const body = { role: 'network_reader', email: 'reseau@reseau.example', displayName: 'Sacha' } as const;
  t.equal((await house.service('portal', null).call(inviteOperator, { body })).status, 201);
  t.equal((await manager.call(inviteOperator, { body })).status, 403);
});

t.test('who comes second to an employer waits for its admin, or for an officer of the lead structure', async (t) => {
  const { house, letters, structureId } = await open(t);
  const [employerId, establishmentId] = [newId(), newId()];
  const door = house.service('employers', null);
  const ensure = (email: string) =>
    door.call(ensureEmployerUser, {
      body: { email, displayName: 'Alix', employerId, establishmentId, leadStructureId: structureId },
    });
  const both = await Promise.all([ensure('alix@boulangerie.example'), ensure('sam@boulangerie.example')]);
  t.same(both.map(({ body }) => body.status).sort(), ['active', 'pending'], 'two first ones at once: one is admin');
  const [first, second] = both.map(({ body }) => body).sort((a, b) => a.status.localeCompare(b.status));
  if (!first || !second) throw new Error('two users expected');
  t.match(await ensure('alix@boulangerie.example'), { body: { userId: both[0].body.userId } }, 'asked again: the same');
  await house.drain();
  t.match(
    letters.filter(({ template }) => template === 'access_requested'),
    [{ to: { userId: first.userId } }],
  );

  const admin = house.employer({ sub: first.userId, employerId, rights: { [establishmentId]: 'admin' } });
  const officer = house.staff({ structureId, roles: ['officer'] });
  const asked = [{ userId: second.userId, establishmentId, status: 'pending' }];
  t.match((await admin.call(listAccessRequests)).body.items, asked);
  t.match((await officer.call(listAccessRequests)).body.items, asked);
  t.same((await house.staff({ roles: ['officer'] }).call(listAccessRequests)).body.items, []);

  const params = { id: second.userId, establishmentId };
  const approve = { params, version: 1, body: { right: 'recruiter' } };
  const themself = house.employer({ sub: second.userId, employerId, rights: {} });
  t.equal((await themself.call(approveAccess, approve)).status, 403);
  t.equal((await house.employer().call(approveAccess, approve)).status, 404, 'another employer');
  t.equal((await house.staff({ roles: ['officer'] }).call(refuseAccess, { params, version: 1 })).status, 404);
  t.match((await admin.call(approveAccess, approve)).body, { status: 'active', right: 'recruiter', version: 2 });
  t.equal((await officer.call(refuseAccess, { params, version: 2 })).status, 409);
  await house.drain();
  t.match(letters.at(-1), { template: 'access_granted', to: { userId: second.userId } });

  const users = await door.call(listEmployerUsers, { params: { establishmentId } });
  t.equal(users.body.items.length, 2);
  t.match((await officer.call(endAccess, { params, version: 2 })).body, { status: 'deactivated' });
  t.equal((await door.call(listEmployerUsers, { params: { establishmentId } })).body.items.length, 1);
});

import {
  acceptInvitation,
  changePassword,
  deactivateUser,
  foundStructure,
  getSessionUser,
  inviteUser,
  issueToken,
  jwks,
  listUsers,
  me,
  readInvitation,
  requestPasswordReset,
  requestSignInLink,
  resetPassword,
  signInWithLink,
  signInWithPassword,
} from '@passerelle/contracts/identity/http';
import { notify } from '@passerelle/contracts/portal/http';
import { peer, startHouse } from '@passerelle/testing';
import t, { type Test } from 'tap';
import { identity } from '../app.ts';

const address = '127.0.0.1';
const password = 'trois chevaux verts nagent';
const founding = {
  name: 'Mission Locale du Val d’Ille',
  territory: ['35238', '35047'],
  contact: { phone: '02 99 00 00 00', email: null },
  manager: { email: 'Responsable@structure.example', displayName: 'Dominique Martin' },
};

interface Letter {
  key: string;
  template: string;
  to: { userId?: string; email?: string };
  params: Record<string, string>;
}

async function open(test: Test) {
  const letters: Letter[] = [];
  const portal = peer(notify, ({ body }) => {
    const letter = body as Letter;
    if (!letters.some(({ key }) => key === letter.key)) letters.push(letter);
    return { messageId: '11111111-1111-4111-8111-111111111111' };
  });
  const house = await startHouse(test, [identity], { peers: [portal] });
  const door = house.service('portal', null);
  const founded = await door.call(foundStructure, { body: founding });
  const { id: structureId, managerId, invitationToken } = founded.body;
  const manager = house.staff({ structureId, sub: managerId, roles: ['manager'] });
  const letter = async (template: string) => {
    for (let tries = 0; tries < 100; tries++) {
      const found = letters.findLast((one) => one.template === template);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`no ${template}`);
  };
  return { house, door, letters, letter, manager, structureId, managerId, invitationToken };
}

t.test('an invitation opens an account once, with a password that is long and not usual', async (t) => {
  const { door, invitationToken, managerId, structureId } = await open(t);
  const read = await door.call(readInvitation, { body: { token: invitationToken, address } });
  t.match(read.body, { email: 'responsable@structure.example', organisationName: founding.name, roles: ['manager'] });

  const accept = (given: string | null) =>
    door.call(acceptInvitation, {
      body: { token: invitationToken, displayName: 'D. Martin', password: given, address },
    });
  t.match(await accept('court'), { status: 400, problem: { code: 'PASSWORD.TOO_SHORT' } });
  t.match(await accept('motdepasse2026!'), { status: 400, problem: { code: 'PASSWORD.USUAL' } });
  const accepted = await accept(password);
  t.match(accepted, { status: 200, body: { userId: managerId } });
  t.equal((await accept(password)).status, 401, 'used up');

  const session = await door.call(getSessionUser, { params: { userId: managerId } });
  t.match(session.body, {
    roles: ['manager'],
    organisation: { id: structureId, name: founding.name },
    employerId: null,
  });
});

t.test('a password opens a session; five wrong ones close the door for a while, whatever comes next', async (t) => {
  const { door, invitationToken } = await open(t);
  await door.call(acceptInvitation, { body: { token: invitationToken, displayName: 'D', password, address } });
  const signIn = (given: string, email = 'RESPONSABLE@structure.example') =>
    door.call(signInWithPassword, { body: { email, password: given, address } });
  t.equal((await signIn(password)).status, 200);
  t.match(await signIn(password, 'inconnue@structure.example'), { status: 401, problem: { code: 'SIGN_IN.REFUSED' } });
  for (let wrong = 0; wrong < 5; wrong++) t.match(await signIn('faux mot de passe'), { status: 401 });
  t.match(await signIn(password), { status: 429, problem: { code: 'SIGN_IN.TOO_MANY' } });
});

t.test('a mailed link opens a session once, and an unknown address is answered the same', async (t) => {
  const { door, invitationToken, letter, letters } = await open(t);
  await door.call(acceptInvitation, { body: { token: invitationToken, displayName: 'D', password: null, address } });
  const ask = (email: string) => door.call(requestSignInLink, { body: { email, address } });
  const [unknown, known] = [await ask('inconnue@structure.example'), await ask('responsable@structure.example')];
  t.same([unknown.status, unknown.body], [known.status, known.body]);
  const { params } = await letter('sign_in_link');
  t.equal(letters.length, 1);
  const use = () => door.call(signInWithLink, { body: { token: params.token ?? '', address } });
  const both = await Promise.all([use(), use()]);
  t.same(both.map(({ status }) => status).sort(), [200, 401]);
});

t.test('a forgotten password is set anew by mail, and ends the sessions of the old one', async (t) => {
  const { door, invitationToken, letter } = await open(t);
  const first = await door.call(acceptInvitation, {
    body: { token: invitationToken, displayName: 'D', password, address },
  });
  await door.call(requestPasswordReset, { body: { email: 'responsable@structure.example', address } });
  const { params } = await letter('password_reset');
  const reset = await door.call(resetPassword, {
    body: { token: params.token ?? '', password: 'quatre lunes bleues dansent', address },
  });
  t.equal(reset.status, 200);
  t.match(await door.call(issueToken, { body: first.body }), { status: 401, problem: { code: 'SESSION.ENDED' } });
  t.equal((await door.call(issueToken, { body: reset.body })).status, 200);
});

t.test('deactivation refuses tokens at once and for good', async (t) => {
  const { house, door, manager, letter } = await open(t);
  const invited = await manager.call(inviteUser, {
    body: { email: 'camille@structure.example', displayName: 'Camille', roles: ['officer'] },
  });
  t.equal(invited.status, 201);
  await house.drain();
  const { params, to } = await letter('invitation');
  t.equal(to.userId, invited.body.id);
  const body = { token: params.token ?? '', displayName: 'Camille D.', password: null, address };
  const session = await door.call(acceptInvitation, { body });
  t.equal((await door.call(issueToken, { body: session.body })).status, 200);

  const { items } = (await manager.call(listUsers)).body;
  const camille = items.find(({ id }) => id === invited.body.id);
  const done = await manager.call(deactivateUser, { params: { id: invited.body.id }, version: camille?.version ?? 0 });
  t.match(done.body, { status: 'deactivated' });
  await house.drain();
  t.match(await door.call(issueToken, { body: session.body }), { status: 401 });
  t.ok(
    (await house.events('identity')).some(
      ({ type, subject }) => type === 'user.deactivated.v1' && subject === camille?.id,
    ),
  );
  const officer = house.staff({ structureId: invited.body.id, sub: invited.body.id, roles: ['officer'] });
  t.equal((await officer.call(me)).status, 401, 'a token of theirs that still lives is refused');
});

t.test('one’s own password is changed with the present one', async (t) => {
  const { door, manager, invitationToken } = await open(t);
  await door.call(acceptInvitation, { body: { token: invitationToken, displayName: 'D', password, address } });
  const change = (current: string | null) =>
    manager.call(changePassword, { body: { current, password: 'quatre lunes bleues dansent' } });
  t.match(await change(null), { status: 400, problem: { code: 'PASSWORD.WRONG' } });
  t.equal((await change(password)).status, 200);
});

t.test('who asks is read from the token alone, and the public keys are public', async (t) => {
  const { house, manager, structureId } = await open(t);
  t.match((await manager.call(me)).body, { kind: 'structure', roles: ['manager'], structureId, employerId: null });
  t.equal((await house.anonymous().call(me)).status, 401);
  t.equal((await house.anonymous().call(jwks)).body.keys.length, 2);
  t.equal((await manager.call(issueToken, { body: { userId: structureId, sessionStamp: '1' } })).status, 403);
});

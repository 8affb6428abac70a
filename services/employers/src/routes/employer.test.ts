import {
  addContact,
  addEstablishment,
  blockEmployer,
  closeEmployer,
  getEmployer,
  getEstablishment,
  listEmployersToVerify,
  registerEmployer,
  reinstateEmployer,
  rejectEmployer,
  removeContact,
  searchEmployers,
  suspendEmployer,
  unblockEmployer,
  verifyEmployer,
} from '@passerelle/contracts/employers/http';
import t from 'tap';
import { employersHouse, lead, site } from '../testing/house.ts';

const proof = { kind: 'sirene_notice' as const, checkedOn: '2026-03-02' };

async function registered(t: Parameters<typeof employersHouse>[0]) {
  const made = await employersHouse(t);
  const officer = made.house.staff({ structureId: lead, roles: ['officer'] });
  const manager = made.house.staff({ structureId: lead, roles: ['manager'] });
  const { body } = await officer.call(registerEmployer, { body: site });
  return { ...made, officer, manager, params: { id: body.id }, establishmentId: body.establishmentId };
}

t.test('an officer verifies an employer from the work queue; its users are told', async (t) => {
  const { house, officer, params, messages } = await registered(t);
  const queue = await officer.call(listEmployersToVerify);
  t.match(queue.body.items, [{ id: params.id, status: 'registered', establishments: [{ leadStructureId: lead }] }]);
  const verified = await officer.call(verifyEmployer, { params, version: 1, body: proof });
  t.match(verified, { status: 200, headers: { etag: '"2"' }, body: { status: 'verified', proof, leadHere: true } });
  t.same((await officer.call(listEmployersToVerify)).body.items, []);
  await house.drain();
  t.match(messages, [{ template: 'employer_verified' }]);
  t.equal(messages.length, 1);
  const events = await house.events('employers');
  t.match(events.at(-1), {
    type: 'employer.verified.v1',
    structureid: null,
    data: { from: 'registered', to: 'verified' },
  });
});

t.test('what the state or the version does not allow is refused', async (t) => {
  const { officer, manager, params } = await registered(t);
  t.equal((await officer.call(verifyEmployer, { params, body: proof })).status, 428);
  t.match(await manager.call(reinstateEmployer, { params, version: 1 }), { status: 409 });
  await officer.call(rejectEmployer, { params, version: 1, body: { reason: 'unknown_siret' } });
  t.equal((await officer.call(verifyEmployer, { params, version: 1, body: proof })).status, 412);
  t.match(await officer.call(verifyEmployer, { params, version: 2, body: proof }), {
    status: 409,
    problem: { code: 'EMPLOYERS.TRANSITION_REFUSED' },
  });
});

t.test('suspended by an officer, reinstated by a manager only, closed by its admin', async (t) => {
  const { house, officer, manager, params, establishmentId } = await registered(t);
  await officer.call(verifyEmployer, { params, version: 1, body: proof });
  const motive = { motive: 'unsafe_conditions' as const, note: 'Échafaudage sans garde-corps.' };
  const suspended = await officer.call(suspendEmployer, { params, version: 2, body: motive });
  t.match(suspended.body, { status: 'suspended', reason: 'unsafe_conditions' });
  t.equal((await officer.call(reinstateEmployer, { params, version: 3 })).status, 403);
  t.match((await manager.call(reinstateEmployer, { params, version: 3 })).body, { status: 'verified', reason: null });
  const rights = (right: 'admin' | 'tutor') =>
    house.employer({ employerId: params.id, rights: { [establishmentId]: right } });
  t.equal((await rights('tutor').call(closeEmployer, { params, version: 4 })).status, 403);
  t.match((await rights('admin').call(closeEmployer, { params, version: 4 })).body, { status: 'closed' });
});

t.test('another structure may only block the employer, for itself', async (t) => {
  const { house, officer, params } = await registered(t);
  const other = house.staff({ roles: ['officer', 'manager'] });
  t.match(await other.call(verifyEmployer, { params, version: 1, body: proof }), {
    status: 403,
    problem: { code: 'EMPLOYERS.NOT_LEAD' },
  });
  const blocked = await other.call(blockEmployer, { params, version: 1, body: { reason: 'unreliable' } });
  t.match(blocked.body, { blockedHere: true, leadHere: false, status: 'registered' });
  t.match((await officer.call(getEmployer, { params })).body, { blockedHere: false });
  t.match((await other.call(unblockEmployer, { params, version: 2 })).body, { blockedHere: false });
  t.same((await other.call(listEmployersToVerify)).body.items, [], 'nor is it in its queue');
});

t.test('an employer’s user sees their own employer, and an unknown id answers as another’s', async (t) => {
  const { house, params } = await registered(t);
  const foreign = await house.employer().call(getEmployer, { params });
  const unknown = await house.staff().call(getEmployer, { params: { id: lead } });
  t.match([foreign, unknown], [{ status: 404 }, { status: 404 }]);
  t.same({ ...foreign.problem, requestId: '' }, { ...unknown.problem, requestId: '' });
  t.equal((await house.network().call(getEmployer, { params })).status, 403);
});

t.test('employers are found by the beginnings of their words, accents or not, and by SIREN', async (t) => {
  const { officer, params } = await registered(t);
  const found = async (text: string) => (await officer.call(searchEmployers, { body: { text } })).body.items.length;
  for (const text of ['four', 'FOURNIL exem', 'exemple fournil', '732 829 320', '73282932000074', ''])
    t.equal(await found(text), 1, text);
  for (const text of ['ournil', 'fournil autre', '111']) t.equal(await found(text), 0, text);
  t.match((await officer.call(searchEmployers, { body: { status: 'verified' } })).body.items, []);
  t.equal(
    (await officer.call(registerEmployer, { body: site })).problem.code,
    'EMPLOYERS.KNOWN',
    'a SIREN is registered once',
  );
  t.ok(params.id);
});

t.test('its admin adds a site and acts for it at once; another company’s SIRET is refused', async (t) => {
  const { house, params, establishmentId, asked } = await registered(t);
  const admin = house.employer({ employerId: params.id, rights: { [establishmentId]: 'admin' } });
  const second = { ...site, siret: '73282932000082', establishmentName: 'Fournil du port' };
  const added = await admin.call(addEstablishment, { params, version: 1, body: second });
  t.match(added.body.establishments, [{ siret: site.siret }, { name: 'Fournil du port' }]);
  t.match(asked, [{ establishmentId: added.body.establishments[1]?.id, status: 'active' }]);
  const foreign = await admin.call(addEstablishment, {
    params,
    version: 2,
    body: { ...site, siret: '35600000000048' },
  });
  t.match(foreign, { status: 422, problem: { errors: [{ pointer: '/siret' }] } });
  const facts = await house.service('needs', null).call(getEstablishment, { params: { establishmentId } });
  t.match(facts.body, { employerId: params.id, status: 'registered', leadStructureId: lead, siret: site.siret });
});

t.test('contacts are added and taken off by those who act for the site', async (t) => {
  const { house, params, establishmentId } = await registered(t);
  const user = (right: 'recruiter' | 'tutor') =>
    house.employer({ employerId: params.id, rights: { [establishmentId]: right } });
  const body = { establishmentId, name: 'Camille Exemple', phone: '01 02 03 04 05' };
  t.equal((await user('tutor').call(addContact, { params, version: 1, body })).status, 403);
  const added = await user('recruiter').call(addContact, { params, version: 1, body });
  const contactId = added.body.contacts[0]?.id ?? '';
  t.match(added.body.contacts, [{ name: 'Camille Exemple' }]);
  const gone = await user('recruiter').call(removeContact, { params: { ...params, contactId }, version: 2 });
  t.same(gone.body.contacts, []);
  await house.drain();
  t.notMatch(JSON.stringify(await house.events('employers')), /Camille/);
});

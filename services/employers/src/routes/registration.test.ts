import { confirmRegistration, getEmployer, getRegistrationNeed, register } from '@passerelle/contracts/employers/http';
import { employerAccessGranted, employerAccessRefused } from '@passerelle/contracts/identity/events';
import t from 'tap';
import { employersHouse, lead, person, site } from '../testing/house.ts';

const need = { title: 'Vendeur / Vendeuse H/F', commune: '59350', posts: 1, terms: { kind: 'cdi' as const } };

t.test('an employer registers with a need: confirmed by the e-mailed link, the need is handed on', async (t) => {
  const { house, messages } = await employersHouse(t);
  const anybody = house.anonymous();
  const asked = await anybody.call(register, { body: { ...site, ...person, need } });
  t.match(asked, { status: 202, body: { structureName: 'Mission Locale Exemple' } });
  t.match(messages, [{ template: 'registration_confirm', params: { establishment: 'Fournil Exemple' } }]);
  t.same(await house.events('employers'), [], 'nothing exists before the address is confirmed');

  const token = messages[0]?.params.token;
  const confirmed = await anybody.call(confirmRegistration, { body: { token } });
  t.match(confirmed, { status: 200, body: { status: 'active', withNeed: true, signInToken: /^A+$/ } });
  await house.drain();
  const events = await house.events('employers');
  t.same(events.map(({ type }) => type).sort(), ['employer.registered.v1', 'registration.completed.v1']);
  t.notMatch(JSON.stringify(events), /Camille|camille|Fournil|Vendeu/, 'no name, no contact, no words');

  const { employerId, establishmentId } = confirmed.body;
  const done = events.find(({ type }) => type === 'registration.completed.v1');
  const fetched = await house.service('needs', null).call(getRegistrationNeed, { params: { id: done?.subject ?? '' } });
  t.match(fetched, {
    status: 200,
    body: { employerId, establishmentId, need, contact: { email: 'camille@exemple.test' } },
  });

  const again = await anybody.call(confirmRegistration, { body: { token } });
  t.match(
    again.body,
    { employerId, establishmentId, status: 'active', signInToken: null },
    'the link opens a session once',
  );

  const own = house.employer({ employerId, rights: { [establishmentId]: 'admin' } });
  const seen = await own.call(getEmployer, { params: { id: employerId } });
  t.match(seen.body, { status: 'registered', contacts: [{ name: 'Camille Exemple' }] });
});

t.test('a bad SIRET gets its message beside the field', async (t) => {
  const { house, messages } = await employersHouse(t);
  const reply = await house.anonymous().call(register, { body: { ...site, ...person, siret: '73282932000075' } });
  t.match(reply, { status: 400, problem: { code: 'EMPLOYERS.SIRET_INVALID', errors: [{ pointer: '/siret' }] } });
  t.same(messages, []);
});

t.test('a workplace that no structure covers is refused with whom to call', async (t) => {
  const { house } = await employersHouse(t);
  const body = { ...site, ...person, need: { ...need, commune: '75056' } };
  const reply = await house.anonymous().call(register, { body });
  t.match(reply, { status: 422, problem: { code: 'NEEDS.NO_STRUCTURE', errors: [{ pointer: '/need/commune' }] } });
  t.match(reply.problem.detail, /03 00 00 00 00/);
});

t.test('a known SIREN joins the existing employer, pending approval; several sites are one account', async (t) => {
  const { house, messages, asked, users } = await employersHouse(t);
  const anybody = house.anonymous();
  const registerAs = async (email: string, siret: string) => {
    await anybody.call(register, { body: { ...site, ...person, siret, email, need } });
    return (await anybody.call(confirmRegistration, { body: { token: messages.at(-1)?.params.token } })).body;
  };
  const first = await registerAs('a@exemple.test', '73282932000074');
  const second = await registerAs('b@exemple.test', '73282932000082');
  t.equal(second.employerId, first.employerId);
  t.not(second.establishmentId, first.establishmentId);
  t.match(second, { status: 'pending', signInToken: null });
  t.same(
    asked.map(({ status }) => status),
    [undefined, 'pending'],
  );

  await house.drain();
  const completed = async () =>
    (await house.events('employers')).filter(({ type }) => type === 'registration.completed.v1').length;
  t.equal(await completed(), 1, 'the pending need waits');
  const { employerId, establishmentId } = second;
  const granted = {
    structureId: null,
    subject: users.get('b@exemple.test') ?? '',
    data: { employerId, establishmentId },
  };
  await house.emit(employerAccessGranted, granted);
  await house.drain();
  t.equal(await completed(), 2, 'approved, it goes on');
  await house.emit(employerAccessGranted, granted);
  await house.drain();
  t.equal(await completed(), 2, 'approved twice, once');
});

t.test('refused, the need it came with is dropped', async (t) => {
  const { house, messages, users } = await employersHouse(t);
  const anybody = house.anonymous();
  for (const email of ['a@exemple.test', 'b@exemple.test']) {
    await anybody.call(register, { body: { ...site, ...person, email, need } });
    await anybody.call(confirmRegistration, { body: { token: messages.at(-1)?.params.token } });
  }
  const { body } = await anybody.call(confirmRegistration, { body: { token: messages[1]?.params.token } });
  const { employerId, establishmentId } = body;
  const subject = users.get('b@exemple.test') ?? '';
  await house.emit(employerAccessRefused, { structureId: null, subject, data: { employerId, establishmentId } });
  await house.drain();
  const later = await anybody.call(confirmRegistration, { body: { token: messages[1]?.params.token } });
  t.match(later.body, { status: 'pending', withNeed: false });
});

t.test('an unknown link says to begin again; asking too often is slowed down', async (t) => {
  const { house } = await employersHouse(t);
  const anybody = house.anonymous();
  const unknown = await anybody.call(confirmRegistration, { body: { token: 'x'.repeat(43) } });
  t.match(unknown, { status: 422, problem: { code: 'EMPLOYERS.LINK_INVALID' } });
  const statuses: number[] = [];
  for (let index = 0; index < 6; index += 1)
    statuses.push((await anybody.call(register, { body: { ...site, ...person } })).status);
  t.same(statuses, [202, 202, 202, 202, 202, 429]);

  const from = (machine: string, index: number) =>
    anybody.call(register, {
      body: { ...site, ...person, email: `p${index}@exemple.test` },
      headers: { 'x-client-address': machine },
    });
  const many = await Promise.all(Array.from({ length: 30 }, (_, index) => from('192.0.2.1', index)));
  t.ok(many.every(({ status }) => status === 202));
  t.equal((await from('192.0.2.1', 30)).status, 429, 'one machine, many addresses');
  t.equal((await from('192.0.2.2', 31)).status, 202, 'the portal says which machine asks');
});

t.test('the registration’s need is for the house alone', async (t) => {
  const { house } = await employersHouse(t);
  const officer = house.staff({ structureId: lead });
  const reply = await officer.call(getRegistrationNeed, { params: { id: lead } });
  t.ok(reply.status === 401 || reply.status === 403);
});

import {
  draftNeed,
  editNeed,
  formaliseNeed,
  getNeed,
  listNeeds,
  listNeedsToDo,
  returnNeed,
  setNeedContact,
  submitNeed,
  transferNeed,
} from '@passerelle/contracts/needs/http';
import t from 'tap';
import { contact, content, employerId, establishmentId, lead, needsHouse, other } from '../testing/house.ts';

const body = { establishmentId, need: content };

t.test('an employer writes a need; it goes to the structure of its workplace, into its queue', async (t) => {
  const { house, user, officer } = await needsHouse(t);
  const drafted = await user.call(draftNeed, { body });
  t.match(drafted, { status: 201, body: { version: 1 } });
  const params = { id: drafted.body.id };
  t.same((await officer.call(listNeedsToDo)).body.items, [], 'a draft waits for nobody of the structure');
  const submitted = await user.call(submitNeed, { params, version: 1 });
  t.match(submitted, { status: 200, headers: { etag: '"2"' }, body: { status: 'submitted', structureId: lead } });
  const queue = await officer.call(listNeedsToDo);
  t.match(queue.body.items, [
    { nextAction: 'take_up', employerName: 'Fournil Exemple', establishmentName: 'Fournil du port' },
  ]);
  const taken = await officer.call(formaliseNeed, { params, version: 2 });
  t.match(taken.body, { status: 'formalising', nextAction: 'analyse', depth: 'full', communeName: 'Lille' });
  t.ok(taken.body.ownerId);
  await house.drain();
  const events = await house.events('needs');
  t.same(
    events.map(({ type }) => type),
    ['need.drafted.v1', 'need.submitted.v1', 'need.formalising.v1'],
  );
  t.match(events[0], {
    structureid: lead,
    sequence: 1,
    data: { employerId, rome: 'D1106', commune: '59350', kind: 'cdi' },
  });
});

t.test('the same key writes one need', async (t) => {
  const { user } = await needsHouse(t);
  const [first, second] = [
    await user.call(draftNeed, { body, key: 'same-key-1' }),
    await user.call(draftNeed, { body, key: 'same-key-1' }),
  ];
  t.equal(second.body.id, first.body.id);
  t.equal((await user.call(listNeeds)).body.items.length, 1);
});

t.test('given back with what is missing, the one who asked is told', async (t) => {
  const { house, user, officer, messages } = await needsHouse(t);
  const params = { id: (await user.call(draftNeed, { body })).body.id };
  await user.call(submitNeed, { params, version: 1 });
  const back = await officer.call(returnNeed, { params, version: 2, body: { missing: ['pay'] } });
  t.match(back.body, { status: 'draft', returnedFor: ['pay'] });
  await house.drain();
  t.match(messages, [{ template: 'need_returned', to: { userId: /./ }, params: { title: content.title } }]);
  const edited = await user.call(editNeed, { params, version: 3, body: { ...content, posts: 3 } });
  t.match(edited.body, { need: { posts: 3 } });
});

t.test('a workplace without a structure is refused with whom to call', async (t) => {
  const { user } = await needsHouse(t);
  const reply = await user.call(draftNeed, { body: { ...body, need: { ...content, commune: '75056' } } });
  t.match(reply, { status: 422, problem: { code: 'NEEDS.NO_STRUCTURE', errors: [{ pointer: '/need/commune' }] } });
  t.match(reply.problem.detail, /03 00 00 00 00/);
});

t.test('terms are checked by kind: only the faults of the chosen kind are named', async (t) => {
  const { user } = await needsHouse(t);
  const terms = { kind: 'pmsmp', purpose: 'discover', weeklyHours: 'trente' };
  const reply = await user.call(draftNeed, { body: { ...body, need: { ...content, terms } } });
  t.equal(reply.status, 400);
  t.same(
    reply.problem.errors?.map(({ pointer }) => pointer),
    ['/need/terms/weeklyHours'],
  );
});

t.test('passed on, it leaves the first structure for the second', async (t) => {
  const { house, user, officer } = await needsHouse(t);
  const params = { id: (await user.call(draftNeed, { body })).body.id };
  await user.call(submitNeed, { params, version: 1 });
  const unknown = await officer.call(transferNeed, { params, version: 2, body: { structureId: employerId } });
  t.match(unknown, { status: 422, problem: { code: 'NEEDS.STRUCTURE_UNKNOWN' } });
  const passed = await officer.call(transferNeed, { params, version: 2, body: { structureId: other } });
  t.match(passed, { status: 200, body: { structureId: other, structureName: 'Mission Locale Exemple' } });
  t.equal((await officer.call(getNeed, { params })).status, 404);
  const colleague = house.staff({ structureId: other, roles: ['officer'] });
  t.match((await colleague.call(listNeedsToDo)).body.items, [{ id: params.id }]);
  await house.drain();
  t.match((await house.events('needs')).at(-1), { type: 'need.transferred.v1', structureid: other });
});

t.test(
  'each sees their own: another structure, another employer and a counsellor before opening get the same 404',
  async (t) => {
    const { house, user } = await needsHouse(t);
    const params = { id: (await user.call(draftNeed, { body })).body.id };
    const strangers = [
      house.staff({ structureId: other }),
      house.employer(),
      house.employer({ employerId, rights: {} }),
      house.staff({ structureId: lead, roles: ['counsellor'] }),
    ];
    const unknown = await user.call(getNeed, { params: { id: lead } });
    for (const stranger of strangers) {
      const reply = await stranger.call(getNeed, { params });
      t.equal(reply.status, 404);
      t.same({ ...reply.problem, requestId: '' }, { ...unknown.problem, requestId: '' });
      t.same((await stranger.call(listNeeds)).body.items, []);
    }
    t.equal((await house.network().call(getNeed, { params })).status, 403);
  },
);

t.test('a tutor reads but does not write; nobody writes for a site of others', async (t) => {
  const { house, user } = await needsHouse(t);
  const params = { id: (await user.call(draftNeed, { body })).body.id };
  const tutor = house.employer({ employerId, rights: { [establishmentId]: 'tutor' } });
  t.equal((await tutor.call(getNeed, { params })).status, 200);
  t.match(await tutor.call(submitNeed, { params, version: 1 }), {
    status: 403,
    problem: { code: 'NEEDS.RIGHT_MISSING' },
  });
  t.equal((await house.employer().call(draftNeed, { body })).status, 404);
  const set = await user.call(setNeedContact, { params, version: 1, body: contact });
  t.match(set.body, { contact: { name: 'Camille Exemple' } });
});

import {
  acknowledgeIntervention,
  answerCheckin,
  answerLinkedCheckin,
  closeIntervention,
  getLinkedCheckin,
  getPlacement,
  logVisit,
  noteAction,
  passTrial,
  recordSituation,
  resolveIntervention,
  startPlacement,
  sustainPlacement,
} from '@passerelle/contracts/integration/http';
import t from 'tap';
import { hiredHouse } from '../testing/walk.ts';

t.test('a confirmed hire becomes a job followed until three months', async (t) => {
  const walk = await hiredHouse(t);
  const { house, officer, employer, params, read, ids } = walk;

  const born = await read();
  t.equal(born.status, 'planned');
  t.equal(born.reference, 'C-1234');
  t.equal(born.trialEndsOn, '2026-05-01', 'two months for an employee');
  t.strictSame(
    [...new Set(born.checkins.map(({ milestone }) => milestone))],
    ['day_2', 'day_8', 'month_1', 'before_trial_end', 'month_3', 'month_6'],
    'the calendar of a permanent job',
  );
  await walk.hire();
  await house.drain();

  const started = await employer.call(startPlacement, { params, version: 1, body: { startsOn: '2026-03-02' } });
  t.equal(started.status, 200);
  await house.drain();

  house.clock.advanceDays(8);
  await house.tick();
  const asked = walk.sent.filter(({ template }) => template.endsWith('checkin_ask'));
  t.ok(
    asked.some(({ to }) => to.email === 'jeune@courriel.example'),
    'the young person is asked',
  );
  t.ok(
    asked.some(({ to }) => to.userId === ids.employerUserId),
    'so is the employer',
  );
  t.notMatch(JSON.stringify(await house.events('integration')), /courriel|Boulangerie/, 'events name nobody');

  const day8 = await walk.checkin('day_8', 'youth');
  t.equal(day8.status, 'due');
  const youth = house.link({
    purpose: 'checkin',
    target: day8.id,
    structureId: ids.structureId,
    sub: ids.candidateId,
  });
  const page = await youth.call(getLinkedCheckin);
  t.equal(page.body.title, 'Vendeuse ou vendeur en boulangerie');
  const red = { mood: 'red', topics: ['hours'], note: 'Je finis à minuit.' };
  const answered = await youth.call(answerLinkedCheckin, { version: page.body.version, body: red });
  t.equal(answered.status, 200, JSON.stringify(answered.problem));
  await house.drain();

  const ofEmployer = await employer.call(getPlacement, { params });
  t.notMatch(JSON.stringify(ofEmployer.body), /minuit/, 'the employer never reads the other voice');
  t.strictSame(
    ofEmployer.body.checkins.filter(({ audience }) => audience === 'youth'),
    [],
  );
  t.strictSame(ofEmployer.body.interventions, [], 'nor hears of the intervention');
  t.strictSame(ofEmployer.body.visits, []);

  const own = await walk.checkin('day_8', 'employer');
  const green = { mood: 'green', topics: [] };
  t.equal(
    (await employer.call(answerCheckin, { params: { id: own.id }, version: own.version, body: green })).status,
    200,
  );

  const [raised] = (await read()).interventions;
  if (!raised) throw new Error('a red answer raised nothing');
  t.match(raised, { raisedBy: 'youth', status: 'raised', confidential: true, message: 'Je finis à minuit.' });
  const at = { params: { id: raised.id } };
  t.equal((await officer.call(acknowledgeIntervention, { ...at, version: 1 })).status, 200);
  const worked = await officer.call(noteAction, { ...at, version: 2, body: { note: 'Appel au tuteur.' } });
  t.equal(worked.body.status, 'in_progress');
  t.equal((await officer.call(resolveIntervention, { ...at, version: 3 })).body.status, 'resolved');
  const outcome = { outcome: 'hours_or_tasks_changed' };
  t.equal((await officer.call(closeIntervention, { ...at, version: 4, body: outcome })).body.status, 'closed');

  const visit = await officer.call(logVisit, {
    params,
    body: {
      doneOn: '2026-03-10',
      channel: 'on_site',
      met: ['youth'],
      welcome: 'green',
      tasks: 'green',
      atmosphere: 'orange',
    },
  });
  t.equal(visit.status, 201, JSON.stringify(visit.problem));

  const early = await officer.call(passTrial, { params, version: 2 });
  t.equal(early.problem.code, 'PLACEMENT.TRIAL_NOT_OVER');
  house.clock.set('2026-05-04T09:00:00.000Z');
  await house.tick();
  t.equal((await officer.call(passTrial, { params, version: 2 })).body.status, 'confirmed');
  const tooSoon = await officer.call(sustainPlacement, {
    params,
    version: 3,
    body: { milestone: '3m', source: 'employer' },
  });
  t.equal(tooSoon.problem.code, 'PLACEMENT.MILESTONE_NOT_REACHED');
  house.clock.set('2026-06-02T09:00:00.000Z');
  await house.tick();
  const sustained = await officer.call(sustainPlacement, {
    params,
    version: 3,
    body: { milestone: '3m', source: 'employer' },
  });
  t.match(sustained.body, { status: 'sustained_3m', evidence: [{ milestone: '3m', source: 'employer' }] });
  const situation = await officer.call(recordSituation, {
    params,
    version: 4,
    body: { milestone: '3m', situation: 'same_employer' },
  });
  t.equal(situation.status, 200, JSON.stringify(situation.problem));
  const types = (await house.events('integration')).map(({ type }) => type);
  for (const type of [
    'placement.trial_passed.v1',
    'placement.sustained_3m.v1',
    'intervention.closed.v1',
    'visit.logged.v1',
  ])
    t.equal(types.filter((each) => each === type).length, 1, type);
});

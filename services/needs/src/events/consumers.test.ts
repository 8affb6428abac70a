import {
  employerBlocked,
  employerClosed,
  employerSuspended,
  registrationCompleted,
} from '@passerelle/contracts/employers/events';
import { placementEnded, placementStarted } from '@passerelle/contracts/integration/events';
import { agreeGrid, getNeed, listNeeds, openNeed, resumeNeed } from '@passerelle/contracts/needs/http';
import { newId } from '@passerelle/kernel';
import t from 'tap';
import { employerId, establishmentId, lead, needsHouse, other } from '../testing/house.ts';

const silence = { confirmedWarnings: [], legalReasons: [], confirmedMinorFlags: [] };

async function opened(t: Parameters<typeof needsHouse>[0]) {
  const made = await needsHouse(t);
  const { id, version } = await made.studied();
  const params = { id };
  await made.user.call(agreeGrid, { params, version });
  const { body } = await made.officer.call(openNeed, { params, version: version + 1, body: silence });
  const status = async () => (await made.officer.call(getNeed, { params })).body.status;
  return { ...made, params, version: body.version, status };
}

t.test('a confirmed registration’s need is born submitted, once, under the event’s id', async (t) => {
  const { house, officer } = await needsHouse(t);
  const data = { employerId, establishmentId, userId: newId(), withNeed: true };
  const event = { structureId: null, subject: newId(), id: newId(), sequence: 1, data };
  await house.emit(registrationCompleted, event);
  await house.drain();
  const { items } = (await officer.call(listNeeds)).body;
  t.match(items, [{ id: event.id, status: 'submitted', structureId: lead }]);
  await house.emit(registrationCompleted, {
    ...event,
    data: { ...data, withNeed: false },
    subject: newId(),
    id: newId(),
  });
  await house.drain();
  t.equal((await officer.call(listNeeds)).body.items.length, 1, 'an account without a need makes none');
});

t.test('a suspended employer’s open needs go on hold, and wait for it', async (t) => {
  const { house, officer, employer, params, status, version } = await opened(t);
  Object.assign(employer, { status: 'suspended', version: 2 });
  const data = { from: 'verified', to: 'suspended', reason: 'unsafe_conditions', leadStructureId: lead };
  await house.emit(employerSuspended, { structureId: null, subject: employerId, data });
  await house.drain();
  t.equal(await status(), 'on_hold');
  const resumed = await officer.call(resumeNeed, { params, version: version + 1 });
  t.match(resumed, { status: 409, problem: { code: 'NEEDS.EMPLOYER_NOT_VERIFIED' } });
  t.match((await house.events('needs')).at(-1), {
    data: { reason: 'employer_suspended' },
    actor: 'system:needs.employers',
  });
});

t.test('a block holds the needs of the structure that blocks, and of no other', async (t) => {
  const { house, employer, status } = await opened(t);
  Object.assign(employer, { blockedBy: [other], version: 2 });
  await house.emit(employerBlocked, {
    structureId: null,
    subject: employerId,
    data: { structureId: other, reason: 'other' },
  });
  await house.drain();
  t.equal(await status(), 'open');
  Object.assign(employer, { blockedBy: [other, lead], version: 3 });
  await house.emit(employerBlocked, {
    structureId: null,
    subject: employerId,
    data: { structureId: lead, reason: 'other' },
  });
  await house.drain();
  t.equal(await status(), 'on_hold');
});

t.test('a closed employer’s needs are closed', async (t) => {
  const { house, employer, status } = await opened(t);
  Object.assign(employer, { status: 'closed', version: 2 });
  const data = { from: 'verified', to: 'closed', leadStructureId: lead };
  await house.emit(employerClosed, { structureId: null, subject: employerId, data });
  await house.drain();
  t.equal(await status(), 'closed');
});

t.test(
  'placements fill the need; one that ends in trial gives its post back; a repeated event changes nothing',
  async (t) => {
    const { house, params, status } = await opened(t);
    const dimensions = {
      needId: params.id,
      employerId,
      establishmentId,
      kind: 'cdi',
      rome: null,
      commune: '59350',
      officerId: null,
      posts: 2,
    };
    const data = { from: 'planned', to: 'started', ...dimensions, candidateId: newId(), referentId: null };
    const [first, second] = [newId(), newId()];
    const started = (subject: string) =>
      house.emit(placementStarted, { structureId: lead, subject, sequence: 2, data });
    await started(first);
    await house.drain();
    t.equal(await status(), 'partly_filled');
    await started(first);
    await house.drain();
    t.equal(await status(), 'partly_filled');
    await started(second);
    await house.drain();
    t.equal(await status(), 'filled');
    const ended = { ...data, from: 'started', to: 'ended', reason: 'trial_ended_by_employer' };
    await house.emit(placementEnded, { structureId: lead, subject: second, sequence: 3, data: ended });
    await house.drain();
    t.equal(await status(), 'partly_filled');
  },
);

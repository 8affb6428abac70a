import t from 'tap';
import * as life from './need.ts';
import { placementEnded, placementStarted, resume } from './posts.ts';

const now = new Date('2026-03-02T09:00:00.000Z');
const content: life.Content = {
  title: 'Vendeur / Vendeuse H/F',
  commune: '59350',
  posts: 2,
  rome: 'D1106',
  terms: { kind: 'cdi' },
};
const drafted = life.draft(
  { id: 'n', structureId: 's', employerId: 'e', establishmentId: 'b', requestedBy: 'u', contact: null, content },
  now,
).state;
const submitted = life.submit(drafted, now).state;
const formalising = life.formalise(submitted, { officerId: 'o' }, now).state;
const open = life.moveTo(formalising, { status: 'open' }, now);
const held = life.hold(open, { reason: 'employer_asked' }, now).state;
const closed = life.close(open, { reason: 'cancelled' }, now).state;
const partly = placementStarted(open, 'p1', now).state;
const filled = placementStarted(partly, 'p2', now).state;
const verified = { status: 'verified', blockedBy: [] };
const everyState = { drafted, submitted, formalising, open, held, closed, partly, filled };

t.test('each change says both states, its reason and what figures are broken down by', async (t) => {
  const { events } = life.formalise(submitted, { officerId: 'o' }, now);
  t.same(events, [
    {
      type: 'need.formalising.v1',
      data: {
        ...{ from: 'submitted', to: 'formalising', needId: 'n', employerId: 'e', establishmentId: 'b', kind: 'cdi' },
        ...{ rome: 'D1106', commune: '59350', officerId: 'o', posts: 2 },
      },
    },
  ]);
  t.notMatch(JSON.stringify(life.submit(drafted, now).events), /Vendeur/, 'never its words');
});

t.test('only the listed changes are possible, from only the listed states', async (t) => {
  const commands: Record<string, [from: string[], run: (need: life.Need) => life.Change]> = {
    submit: [['drafted'], (need) => life.submit(need, now)],
    giveBack: [['submitted'], (need) => life.giveBack(need, { missing: ['pay'] }, now)],
    transfer: [['submitted'], (need) => life.transfer(need, { structureId: 'other' })],
    formalise: [['submitted'], (need) => life.formalise(need, { officerId: 'o' }, now)],
    reopen: [['open'], (need) => life.reopen(need, now)],
    hold: [['open'], (need) => life.hold(need, { reason: 'structure_asked' }, now)],
    suspend: [['open', 'partly'], (need) => life.hold(need, { reason: 'employer_suspended' }, now)],
    resume: [['held'], (need) => resume(need, verified, now)],
    close: [
      ['drafted', 'submitted', 'formalising', 'open', 'held', 'partly', 'filled'],
      (need) => life.close(need, { reason: 'cancelled' }, now),
    ],
    editByEmployer: [['drafted'], (need) => life.edit(need, { content, structureId: 's', by: 'employer' })],
    editByOfficer: [
      ['drafted', 'submitted', 'formalising'],
      (need) => life.edit(need, { content, structureId: 's', by: 'officer' }),
    ],
  };
  for (const [name, [allowed, run]] of Object.entries(commands))
    for (const [from, need] of Object.entries(everyState))
      if (allowed.includes(from)) t.doesNotThrow(() => run(need), `${name} from ${from}`);
      else t.throws(() => run(need), { code: 'NEEDS.TRANSITION_REFUSED', kind: 'conflict' }, `${name} from ${from}`);
});

t.test('given back, it says what is missing until it is sent again', async (t) => {
  const back = life.giveBack(submitted, { missing: ['pay', 'idcc'] }, now);
  t.match(back, {
    state: { status: 'draft', returnedFor: ['pay', 'idcc'] },
    events: [{ data: { reason: 'missing_items' } }],
  });
  t.same(life.submit(back.state, now).state.returnedFor, []);
});

t.test('passed on, it belongs to the other structure and says from which', async (t) => {
  const { state, events } = life.transfer(submitted, { structureId: 'other' });
  t.equal(state.structureId, 'other');
  t.match(events, [{ type: 'need.transferred.v1', data: { fromStructureId: 's' } }]);
  t.throws(() => life.transfer(submitted, { structureId: 's' }), { code: 'NEEDS.TRANSITION_REFUSED' }, 'not to itself');
});

t.test('a workplace elsewhere moves a draft to the other structure, and only a draft', async (t) => {
  const elsewhere = { content: { ...content, commune: '75056' }, structureId: 'other' };
  t.equal(life.edit(drafted, { ...elsewhere, by: 'employer' }).state.structureId, 'other');
  t.throws(() => life.edit(formalising, { ...elsewhere, by: 'officer' }), { code: 'NEEDS.TRANSITION_REFUSED' });
});

t.test('the next action follows the state', async (t) => {
  const actions = Object.fromEntries(Object.entries(everyState).map(([name, need]) => [name, life.nextActionOf(need)]));
  t.same(actions, {
    ...{ drafted: 'complete_draft', submitted: 'take_up', formalising: 'analyse', open: 'find_candidates' },
    ...{ held: 'resume_or_close', closed: null, partly: 'find_candidates', filled: 'close' },
  });
});

t.test('posts: filled by placements started, one step back when one ends in trial', async (t) => {
  t.match(placementStarted(open, 'p1', now), {
    state: { status: 'partly_filled' },
    events: [{ type: 'need.partly_filled.v1' }],
  });
  t.match(placementStarted(partly, 'p2', now), { state: { status: 'filled' }, events: [{ type: 'need.filled.v1' }] });
  t.same(placementStarted(partly, 'p1', now).events, [], 'the same placement counts once');
  t.match(placementEnded(filled, 'p2', 'trial_ended_by_youth', now), { state: { status: 'partly_filled' } });
  t.match(placementEnded(partly, 'p1', 'trial_ended_by_employer', now), { state: { status: 'open' } });
  t.same(
    placementEnded(filled, 'p2', 'term_reached', now),
    { state: filled, events: [] },
    'a term reached gives nothing back',
  );
  t.same(placementStarted(closed, 'p3', now).events, [], 'a closed need stays closed');
});

t.test('a hold remembers why, and ends where the posts filled meanwhile leave it', async (t) => {
  t.match(held, { status: 'on_hold', holdReason: 'employer_asked' });
  const resumed = resume(placementStarted(held, 'p1', now).state, verified, now);
  t.match(resumed, { state: { status: 'partly_filled' }, events: [{ data: { from: 'on_hold' } }] });
  t.notOk('holdReason' in resumed.state);
  t.throws(() => resume(held, { status: 'suspended', blockedBy: [] }, now), { code: 'NEEDS.EMPLOYER_NOT_VERIFIED' });
  t.throws(() => resume(held, { status: 'verified', blockedBy: ['s'] }, now), { code: 'NEEDS.EMPLOYER_BLOCKED' });
});

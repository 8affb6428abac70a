import t from 'tap';
import { isWorkingDay } from '../calendar/holidays.ts';
import { addDays } from '../calendar/plain-date.ts';
import { followUpCalendar, type PlacementDates } from './follow-up.ts';
import { contractKinds } from './kinds.ts';
import { trialEnd } from './trial.ts';

const calendar = (placement: Omit<PlacementDates, 'territory'> & Partial<PlacementDates>) =>
  followUpCalendar({ territory: 'metropole', ...placement }).map(
    ({ code, audience, dueOn, review }) => `${dueOn} ${code} ${audience}${review ? ' review' : ''}`,
  );

t.test('permanent job: day 2, day 8, before the trial’s end, months 1, 3 and 6', async (t) => {
  const terms = { kind: 'cdi', startsOn: '2026-03-02', category: 'employee' } as const;
  t.same(calendar({ ...terms, trial: trialEnd(terms) }), [
    '2026-03-03 day_2 youth',
    '2026-03-09 day_8 both',
    '2026-04-02 month_1 both',
    // Two weeks' notice before the trial's end on 1 May.
    '2026-04-17 before_trial_end both',
    '2026-06-02 month_3 both',
    '2026-09-02 month_6 both',
  ]);
});

t.test('fixed term: 30 days before its end; 3 and 6 months are asked even after it', async (t) => {
  const terms = { kind: 'cdd', startsOn: '2026-01-05', endsOn: '2026-03-15' } as const;
  t.same(calendar({ ...terms, trial: trialEnd(terms) }), [
    '2026-01-06 day_2 youth',
    // Ten weeks, ten days of trial to 14 January; 7 days before is 7 January.
    '2026-01-07 before_trial_end both',
    '2026-01-12 day_8 both',
    '2026-02-05 month_1 both',
    '2026-02-13 before_end both',
    '2026-04-07 month_3 both',
    '2026-07-06 month_6 both',
  ]);
});

t.test('what would fall before the start or after the end is left out, save months 3 and 6', async (t) => {
  const terms = { kind: 'cdd', startsOn: '2026-03-02', endsOn: '2026-03-06' } as const;
  t.same(calendar({ ...terms, trial: trialEnd(terms) }), [
    '2026-03-03 day_2 youth',
    '2026-06-02 month_3 both',
    '2026-09-02 month_6 both',
  ]);
});

t.test('mission: first and last day', async (t) => {
  t.same(calendar({ kind: 'interim', startsOn: '2026-03-02', endsOn: '2026-03-20' }), [
    '2026-03-02 day_1 youth',
    '2026-03-20 last_day both',
  ]);
});

t.test('apprenticeship: day 8, day 30, company day 35, months 3 and 6', async (t) => {
  t.same(calendar({ kind: 'apprentissage', startsOn: '2026-09-01', endsOn: '2028-08-31' }), [
    '2026-09-08 day_8 both',
    '2026-09-30 day_30 both',
    '2026-10-19 company_day_35 both',
    '2026-12-01 month_3 both',
    '2027-03-01 month_6 both',
  ]);
});

t.test('immersion and internship: first day, middle, last day with its review', async (t) => {
  for (const kind of ['pmsmp', 'stage'] as const)
    t.same(calendar({ kind, startsOn: '2026-03-02', endsOn: '2026-03-13' }), [
      '2026-03-02 day_1 youth',
      '2026-03-09 middle both',
      '2026-03-13 last_day both review',
    ]);
});

t.test('civic service: months 1, 3 and the end; a visit has no follow-up', async (t) => {
  t.same(calendar({ kind: 'service_civique', startsOn: '2026-03-02', endsOn: '2026-11-01' }), [
    '2026-04-02 month_1 both',
    '2026-06-02 month_3 both',
    '2026-11-02 last_day both',
  ]);
  t.same(calendar({ kind: 'visite', startsOn: '2026-03-02', endsOn: '2026-03-02' }), []);
});

t.test('a point before the trial’s end moves back from a holiday, others move on', async (t) => {
  // Trial to 8 May: 7 days before is Friday 1 May, a holiday.
  const moved = calendar({
    kind: 'cdd',
    startsOn: '2026-04-20',
    endsOn: '2026-11-01',
    trial: { kind: 'trial', endsOn: '2026-05-08', basis: 'L1242-10' },
  });
  t.ok(moved.includes('2026-04-30 before_trial_end both'), moved.join());
  t.ok(moved.includes('2026-04-27 day_8 both'));
  t.ok(moved.includes('2026-07-20 month_3 both'));
  t.ok(moved.includes('2026-10-02 before_end both'));
});

t.test('a short trial is asked about from the second day, never before', async (t) => {
  const terms = { kind: 'cdd', startsOn: '2026-03-02', endsOn: '2026-04-05' } as const;
  const points = calendar({ ...terms, trial: trialEnd(terms) });
  t.ok(points.includes('2026-03-03 before_trial_end both'), 'five days of trial');
});

t.test('holidays are those of the territory', async (t) => {
  const placement = { kind: 'interim', startsOn: '2026-12-26', endsOn: '2027-05-27' } as const;
  t.ok(calendar(placement).includes('2027-05-27 last_day both'));
  t.ok(calendar({ ...placement, territory: 'guadeloupe' }).includes('2027-05-28 last_day both'));
});

t.test('every point of every kind falls on a working day, in order, whatever the start', async (t) => {
  for (const kind of contractKinds)
    for (let offset = 0; offset < 366; offset += 1) {
      const startsOn = addDays('2026-01-01', offset);
      const terms = { kind, startsOn, endsOn: addDays(startsOn, 200), territory: 'alsace-moselle' } as const;
      const points = followUpCalendar({ ...terms, trial: trialEnd(terms) });
      const dates = points.map(({ dueOn }) => dueOn);
      const sorted = dates.every((date, index) => index === 0 || dates[index - 1]! <= date);
      const worked = points.every(({ dueOn }) => dueOn === startsOn || isWorkingDay(dueOn, terms.territory));
      if (!sorted || !worked) t.fail(`${kind} from ${startsOn}: ${dates.join(' ')}`);
    }
  t.pass();
});

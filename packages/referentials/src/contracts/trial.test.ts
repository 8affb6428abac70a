import t from 'tap';
import { companyDay, employeeNotice, employerNotice, lastNoticeDay, type TrialTerms, trialEnd } from './trial.ts';

const ends = (terms: TrialTerms) => trialEnd(terms)?.endsOn ?? null;

t.test('permanent job: two, three or four months by category, twice that when renewed', async (t) => {
  const start = { kind: 'cdi', startsOn: '2026-03-02' } as const;
  t.equal(ends({ ...start, category: 'worker' }), '2026-05-01');
  t.equal(ends({ ...start, category: 'employee' }), '2026-05-01');
  t.equal(ends({ ...start, category: 'technician' }), '2026-06-01');
  t.equal(ends({ ...start, category: 'supervisor' }), '2026-06-01');
  t.equal(ends({ ...start, category: 'cadre' }), '2026-07-01');
  t.equal(ends({ ...start, category: 'worker', renewed: true }), '2026-07-01');
  t.equal(ends({ ...start, category: 'cadre', renewed: true }), '2026-11-01');
  t.equal(ends(start), '2026-05-01', 'category unknown: the shortest');
});

t.test('fixed term: a day a week, two weeks at most to six months, a month at most beyond', async (t) => {
  const of = (endsOn: string) => ends({ kind: 'cdd', startsOn: '2026-03-02', endsOn });
  t.equal(of('2026-03-07'), null, 'under a week: none');
  t.equal(of('2026-03-08'), '2026-03-02');
  t.equal(of('2026-04-26'), '2026-03-09', 'eight weeks, eight days');
  t.equal(of('2026-08-30'), '2026-03-15', 'twenty-six weeks within six months: fourteen days');
  t.equal(of('2026-09-01'), '2026-03-15', 'exactly six months');
  t.equal(of('2026-09-02'), '2026-03-27', 'a day more: twenty-six whole weeks, twenty-six days');
  t.equal(of('2027-08-31'), '2026-04-01', 'eighteen months: one month');
  t.equal(ends({ kind: 'cdd', startsOn: '2026-03-02' }), null, 'neither end nor minimum length: not computable');
});

t.test('aided contracts follow the rule of their form', async (t) => {
  t.equal(ends({ kind: 'cui', startsOn: '2026-03-02', endsOn: '2026-09-01' }), '2026-03-15');
  t.equal(ends({ kind: 'professionnalisation', startsOn: '2026-03-02', category: 'technician' }), '2026-06-01');
});

t.test('mission: two, three or five days', async (t) => {
  const of = (endsOn: string) => ends({ kind: 'interim', startsOn: '2026-03-02', endsOn });
  t.equal(of('2026-04-01'), '2026-03-03');
  t.equal(of('2026-04-02'), '2026-03-04');
  t.equal(of('2026-05-01'), '2026-03-04');
  t.equal(of('2026-05-02'), '2026-03-06');
});

t.test('apprenticeship: the 45th day in the company, school days and holidays left out', async (t) => {
  const full = trialEnd({ kind: 'apprentissage', startsOn: '2026-09-01' });
  t.same(full, { kind: 'free_exit', endsOn: '2026-11-02', basis: 'L6222-18' });
  const rhythm = { weekdays: [3, 4, 5] };
  t.equal(ends({ kind: 'apprentissage', startsOn: '2026-09-01', rhythm }), '2026-12-16', '11 November left out');
  const atSchool = [{ from: '2026-09-07', to: '2026-09-20' }];
  t.equal(
    ends({ kind: 'apprentissage', startsOn: '2026-09-01', rhythm: { weekdays: [1, 2, 3, 4, 5], atSchool } }),
    '2026-11-17',
  );
  t.equal(
    companyDay({ startsOn: '2026-12-21', territory: 'alsace-moselle', rhythm: { weekdays: [5, 6] } }, 1),
    '2026-12-26',
  );
  t.equal(ends({ kind: 'apprentissage', startsOn: '2026-09-01', rhythm: { weekdays: [] } }), null);
});

t.test('no trial where there is no employment contract', async (t) => {
  for (const kind of ['pmsmp', 'stage', 'service_civique', 'visite', 'decouverte'] as const)
    t.equal(trialEnd({ kind, startsOn: '2026-03-02', endsOn: '2026-03-20' }), null, kind);
});

t.test('the employer’s notice grows with presence', async (t) => {
  const startsOn = '2026-03-02';
  const trial = trialEnd({ kind: 'cdi', startsOn, category: 'cadre' });
  const notice = (on: string) => {
    const { length, unit } = employerNotice(trial, startsOn, on)!;
    return `${length} ${unit}`;
  };
  t.equal(notice('2026-03-08'), '24 hour', 'seventh day');
  t.equal(notice('2026-03-09'), '48 hour', 'eighth day');
  t.equal(notice('2026-04-01'), '48 hour');
  t.equal(notice('2026-04-02'), '2 week');
  t.equal(notice('2026-06-01'), '2 week');
  t.equal(notice('2026-06-02'), '1 month');
  t.equal(lastNoticeDay(trial, startsOn), '2026-06-01');
});

t.test('no employer’s notice in a mission, an apprenticeship, or a trial under a week', async (t) => {
  const startsOn = '2026-03-02';
  for (const trial of [
    trialEnd({ kind: 'interim', startsOn, endsOn: '2026-12-31' }),
    trialEnd({ kind: 'apprentissage', startsOn }),
    trialEnd({ kind: 'cdd', startsOn, endsOn: '2026-04-12' }),
    null,
  ])
    t.equal(lastNoticeDay(trial, startsOn), null);
  const week = trialEnd({ kind: 'cdd', startsOn, endsOn: '2026-04-19' });
  t.equal(lastNoticeDay(week, startsOn), '2026-03-07', 'a trial of seven days owes 24 hours');
});

t.test('the employee tells 48 hours before, 24 in the first week', async (t) => {
  t.equal(employeeNotice('2026-03-02', '2026-03-08').length, 24);
  t.equal(employeeNotice('2026-03-02', '2026-03-09').length, 48);
});

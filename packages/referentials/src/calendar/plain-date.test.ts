import t from 'tap';
import { addDays, addMonths, daysBetween, endOfMonthsFrom, weekdayOf } from './plain-date.ts';

t.test('days pass months, years and the change of hour', async (t) => {
  t.equal(addDays('2026-03-28', 2), '2026-03-30', 'over the spring change of hour');
  t.equal(addDays('2028-02-28', 1), '2028-02-29');
  t.equal(addDays('2027-01-01', -1), '2026-12-31');
  t.equal(daysBetween('2026-10-24', '2026-10-26'), 2);
  t.equal(daysBetween('2026-10-26', '2026-10-24'), -2);
});

t.test('months keep the day, or the last one there is', async (t) => {
  t.equal(addMonths('2026-01-31', 1), '2026-02-28');
  t.equal(addMonths('2026-11-30', 3), '2027-02-28');
  t.equal(addMonths('2026-03-15', -2), '2026-01-15');
  t.equal(addMonths('2026-12-31', 12), '2027-12-31');
});

t.test('a period of months ends on the eve of the same day', async (t) => {
  t.equal(endOfMonthsFrom('2026-03-02', 2), '2026-05-01');
  t.equal(endOfMonthsFrom('2026-03-01', 2), '2026-04-30');
  t.equal(endOfMonthsFrom('2026-12-31', 2), '2027-02-28', 'no 31 February: the whole of February');
});

t.test('weekdays run from Monday, 1, to Sunday, 7', async (t) => {
  t.equal(weekdayOf('2026-11-23'), 1);
  t.equal(weekdayOf('2026-11-29'), 7);
  t.equal(weekdayOf('1969-12-31'), 3);
});

t.test('what is no day of the calendar is refused', async (t) => {
  for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '23/11/2026', ''])
    t.throws(() => addDays(text, 1), { code: 'REFERENTIALS.DATE', kind: 'invalid' }, text);
});

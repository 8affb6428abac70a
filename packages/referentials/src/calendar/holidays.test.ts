import t from 'tap';
import {
  addWorkingDays,
  type HolidayTerritory,
  isWorkingDay,
  publicHolidays,
  territoryOf,
  toWorkingDay,
} from './holidays.ts';
import { addDays } from './plain-date.ts';

const datesOf = (year: number, territory: HolidayTerritory) => publicHolidays(year, territory).map(({ date }) => date);

t.test('the eleven holidays of the Code du travail', async (t) => {
  t.same(datesOf(2026, 'metropole'), [
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ]);
});

t.test('Easter Monday falls where the almanac says', async (t) => {
  const sundays =
    '2000-04-23 2008-03-23 2011-04-24 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2038-04-25 2100-03-28';
  for (const sunday of sundays.split(' '))
    t.ok(datesOf(Number(sunday.slice(0, 4)), 'metropole').includes(addDays(sunday, 1)), sunday);
});

t.test('each territory adds its own', async (t) => {
  const added = (territory: HolidayTerritory) =>
    datesOf(2026, territory).filter((date) => !datesOf(2026, 'metropole').includes(date));
  t.same(added('alsace-moselle'), ['2026-04-03', '2026-12-26']);
  t.same(added('guadeloupe'), ['2026-05-27']);
  t.same(added('martinique'), ['2026-05-22']);
  t.same(added('guyane'), ['2026-06-10']);
  t.same(added('reunion'), ['2026-12-20']);
  t.same(added('mayotte'), ['2026-04-27']);
  t.same(added('saint-martin'), ['2026-05-28']);
  t.same(added('saint-barthelemy'), ['2026-10-09']);
});

t.test('a commune knows its territory', async (t) => {
  t.equal(territoryOf('67482'), 'alsace-moselle');
  t.equal(territoryOf('57463'), 'alsace-moselle');
  t.equal(territoryOf('97411'), 'reunion');
  t.equal(territoryOf('97801'), 'saint-martin');
  t.equal(territoryOf('2A004'), 'metropole');
  t.equal(territoryOf('75056'), 'metropole');
});

t.test('moving to a working day passes weekends and holidays, across a year’s end too', async (t) => {
  t.equal(toWorkingDay('2026-05-14', 1, 'metropole'), '2026-05-15');
  t.equal(toWorkingDay('2026-04-04', 1, 'metropole'), '2026-04-07', 'Saturday before Easter');
  t.equal(toWorkingDay('2026-12-26', -1, 'metropole'), '2026-12-24');
  t.equal(toWorkingDay('2027-01-01', 1, 'metropole'), '2027-01-04');
  t.equal(toWorkingDay('2027-01-01', -1, 'metropole'), '2026-12-31');
  t.equal(toWorkingDay('2025-12-26', 1, 'alsace-moselle'), '2025-12-29');
  t.equal(toWorkingDay('2026-03-10', 1, 'metropole'), '2026-03-10');
});

t.test('working days are counted over weekends and holidays', async (t) => {
  t.equal(addWorkingDays('2026-04-30', 2, 'metropole'), '2026-05-05', 'Friday 1 May is not worked');
  t.equal(addWorkingDays('2026-05-05', -2, 'metropole'), '2026-04-30');
  t.equal(addWorkingDays('2026-03-14', 1, 'metropole'), '2026-03-16', 'asked on a Saturday');
  t.equal(addWorkingDays('2026-03-14', 0, 'metropole'), '2026-03-14');
  t.notOk(isWorkingDay('2026-03-15', 'metropole'));
});

import type { Occupation, OccupationContext } from '@passerelle/referentials';
import t from 'tap';
import { minorFlagsOf } from './minors.ts';
import type { Content } from './need.ts';

const content: Content = { title: 'x', commune: '59350', posts: 1, terms: { kind: 'cdi', weeklyHours: 35 } };
const codes = (changed: Partial<Content>, contexts: OccupationContext[] = []) =>
  minorFlagsOf({ content: { ...content, ...changed } }, { contexts } as unknown as Occupation).map(({ code }) => code);

t.test('an ordinary week by day raises nothing', async (t) => {
  t.same(codes({ schedule: { from: '09:00', to: '17:00', days: [1, 2, 3, 4, 5], dailyHours: 7 } }), []);
  t.same(codes({}), [], 'what is unknown raises nothing');
  t.same(minorFlagsOf({ content }, undefined), []);
});

t.test('long days and weeks, nights, rest and holidays are flagged with their article', async (t) => {
  t.same(codes({ terms: { kind: 'cdi', weeklyHours: 39 } }), ['weekly_hours']);
  t.same(codes({ schedule: { dailyHours: 9 } }), ['daily_hours']);
  for (const schedule of [
    { from: '05:00', to: '12:00' },
    { from: '15:00', to: '23:00' },
    { from: '21:00', to: '05:00' },
  ])
    t.same(codes({ schedule }), ['night'], JSON.stringify(schedule));
  t.same(codes({ schedule: { days: [1, 2, 3, 4, 5, 6] } }), ['weekly_rest']);
  t.same(codes({ schedule: { days: [2, 3, 4, 5, 6] } }), [], 'Sunday and Monday are together');
  t.same(codes({ schedule: { publicHolidays: true } }), ['public_holidays']);
  t.match(minorFlagsOf({ content: { ...content, schedule: { dailyHours: 9 } } }, undefined), [{ basis: /L3162-1/ }]);
});

t.test('what the occupation exposes to is flagged, and only what the law names', async (t) => {
  t.same(codes({}, ['alcohol_service', 'height', 'weekend', 'night']), ['night', 'alcohol_service', 'height']);
});

t.test('the tasks as the employer wrote them are read too', async (t) => {
  t.same(codes({ tasks: 'Nettoyer les vitres depuis une nacelle, sur échafaudage' }), ['lifting_machine', 'height']);
});

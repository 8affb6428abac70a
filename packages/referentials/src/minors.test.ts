import t from 'tap';
import data from '../data/minor-hazards.json' with { type: 'json' };
import { type MinorTerms, minorFlags } from './minors.ts';
import { starterOccupations } from './occupations/starter.ts';

const codes = (terms: MinorTerms) => minorFlags(terms).map(({ code }) => code);

t.test('an ordinary week by day raises nothing, nor does what is unknown', async (t) => {
  const schedule = { from: '09:00', to: '17:00', days: [1, 2, 3, 4, 5], dailyHours: 7 };
  t.same(codes({ weeklyHours: 35, schedule, tasks: 'Accueillir les clients, tenir la caisse, ranger les rayons' }), []);
  t.same(codes({}), []);
  t.same(codes({ weeklyHours: null, schedule: null, rome: null, tasks: null }), []);
});

t.test('eight hours a day and thirty-five a week, ten and forty on sites', async (t) => {
  t.same(codes({ weeklyHours: 36 }), ['weekly_hours']);
  t.same(codes({ schedule: { dailyHours: 9 } }), ['daily_hours']);
  t.same(codes({ weeklyHours: 34, schedule: { days: [1, 2, 3, 4] } }), ['daily_hours'], 'eight hours and a half');
  t.same(codes({ weeklyHours: 39, rome: 'F1703', schedule: { dailyHours: 10 } }), []);
  t.same(codes({ weeklyHours: 41, rome: 'A1203' }), ['weekly_hours']);
});

t.test('no night, no evening before sixteen; a permit is named where one exists', async (t) => {
  for (const schedule of [
    { from: '05:00', to: '12:00' },
    { from: '15:00', to: '23:00' },
    { from: '21:00', to: '05:00' },
  ])
    t.same(codes({ schedule }), ['night'], JSON.stringify(schedule));
  t.same(codes({ schedule: { from: '13:00', to: '21:00' } }), ['evening_under_16']);
  t.same(codes({ schedule: { from: '06:00', to: '20:00', days: [1, 2] } }), ['daily_rest']);
  t.same(codes({ contexts: ['night'] }), ['night']);
  t.match(minorFlags({ contexts: ['night'], rome: 'D1102' })[0]?.message, /dès 4\u00a0h/);
  t.match(minorFlags({ contexts: ['night'], rome: 'G1803' })[0]?.message, /23\u00a0h\u00a030/);
});

t.test('rest: two days together, holidays off', async (t) => {
  t.same(codes({ schedule: { days: [1, 2, 3, 4, 5, 6] } }), ['weekly_rest']);
  t.same(codes({ schedule: { days: [1, 3, 5, 7] } }), ['weekly_rest'], 'free days that do not touch');
  t.same(codes({ schedule: { days: [2, 3, 4, 5, 6] } }), [], 'Sunday and Monday');
  t.same(codes({ schedule: { publicHolidays: true } }), ['public_holidays']);
});

t.test('dangerous work is read from the occupation and from the tasks, once', async (t) => {
  t.same(codes({ contexts: ['height', 'weekend', 'alcohol_service'] }), ['alcohol_service', 'height']);
  t.same(codes({ tasks: 'Poser des tuiles en TOITURE, monter l’échafaudage' }), ['height']);
  t.same(codes({ contexts: ['height'], tasks: 'Nettoyer la toiture' }), ['height']);
  t.same(codes({ tasks: 'Conduire un chariot élévateur (CACES 3), ranger en chambre froide' }), [
    'lifting_machine',
    'extreme_cold',
  ]);
  t.same(codes({ tasks: 'Retirer de l’amiante' }), ['asbestos']);
});

t.test('each flag names its articles, in a French sentence', async (t) => {
  const every = minorFlags({
    weeklyHours: 60,
    schedule: { from: '05:00', to: '23:00', days: [1, 2, 3, 4, 5, 6, 7], publicHolidays: true },
    contexts: starterOccupations().flatMap(({ contexts }) => contexts),
    tasks: 'amiante, métal en fusion',
  });
  t.equal(every.length, 6 + data.hazards.length);
  for (const { message, basis } of every) {
    t.match(message, /^Avant 18\u00a0ans\u00a0: .+\.$/);
    t.match(basis, /^[LRD]\d{4}-\d/);
  }
});

t.test('every context of an occupation that endangers has its hazard', async (t) => {
  const known = new Set([...data.hazards.map(({ code }) => code), 'night', 'weekend']);
  const contexts = new Set(starterOccupations().flatMap((occupation) => occupation.contexts));
  t.same(
    [...contexts].filter((context) => !known.has(context)),
    [],
  );
});

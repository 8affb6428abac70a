import { addDays, fromDayNumber, type PlainDate, weekdayOf, yearOf } from './plain-date.ts';

/** Where the public holidays differ. `alsace-moselle` is Bas-Rhin, Haut-Rhin and Moselle. */
export type HolidayTerritory =
  | 'metropole'
  | 'alsace-moselle'
  | 'guadeloupe'
  | 'martinique'
  | 'guyane'
  | 'reunion'
  | 'mayotte'
  | 'saint-barthelemy'
  | 'saint-martin';

export type Holiday = { date: PlainDate; label: string };

/** Fixed days of L3133-1 Code du travail, as `MM-DD`. */
const fixed: readonly [string, string][] = [
  ['01-01', 'Jour de l’an'],
  ['05-01', 'Fête du Travail'],
  ['05-08', 'Victoire de 1945'],
  ['07-14', 'Fête nationale'],
  ['08-15', 'Assomption'],
  ['11-01', 'Toussaint'],
  ['11-11', 'Armistice de 1918'],
  ['12-25', 'Noël'],
];

/** Commemoration of the abolition of slavery: L3422-2 Code du travail. */
const abolition: Partial<Record<HolidayTerritory, string>> = {
  mayotte: '04-27',
  martinique: '05-22',
  guadeloupe: '05-27',
  'saint-martin': '05-28',
  guyane: '06-10',
  'saint-barthelemy': '10-09',
  reunion: '12-20',
};

const departments: Record<string, HolidayTerritory> = {
  '57': 'alsace-moselle',
  '67': 'alsace-moselle',
  '68': 'alsace-moselle',
  '971': 'guadeloupe',
  '972': 'martinique',
  '973': 'guyane',
  '974': 'reunion',
  '976': 'mayotte',
  '977': 'saint-barthelemy',
  '978': 'saint-martin',
};

/** The holiday territory of an INSEE commune code. */
export function territoryOf(communeCode: string): HolidayTerritory {
  return departments[communeCode.slice(0, 3)] ?? departments[communeCode.slice(0, 2)] ?? 'metropole';
}

/**
 * Public holidays of a year, by date. Good Friday is a holiday of Alsace-Moselle only in communes with a Protestant or
 * mixed church (L3134-13): it is counted everywhere there, since a follow-up point may rest one day more.
 */
export function publicHolidays(year: number, territory: HolidayTerritory): Holiday[] {
  const easter = easterSunday(year);
  const holidays: Holiday[] = [
    ...fixed.map(([day, label]) => ({ date: `${year}-${day}`, label })),
    { date: addDays(easter, 1), label: 'Lundi de Pâques' },
    { date: addDays(easter, 39), label: 'Ascension' },
    { date: addDays(easter, 50), label: 'Lundi de Pentecôte' },
  ];
  if (territory === 'alsace-moselle')
    holidays.push(
      { date: addDays(easter, -2), label: 'Vendredi saint' },
      { date: `${year}-12-26`, label: 'Saint-Étienne' },
    );
  const day = abolition[territory];
  if (day) holidays.push({ date: `${year}-${day}`, label: 'Abolition de l’esclavage' });
  return holidays.sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Neither a weekend nor a public holiday. */
export function isWorkingDay(date: PlainDate, territory: HolidayTerritory): boolean {
  return weekdayOf(date) <= 5 && !holidayDates(yearOf(date), territory).has(date);
}

/** The day itself when it is worked, else the next (`step` 1) or previous (`step` -1) working day. */
export function toWorkingDay(date: PlainDate, step: 1 | -1, territory: HolidayTerritory): PlainDate {
  let day = date;
  while (!isWorkingDay(day, territory)) day = addDays(day, step);
  return day;
}

/** `count` working days after `date` (before, when negative); zero answers the day itself. */
export function addWorkingDays(date: PlainDate, count: number, territory: HolidayTerritory): PlainDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= 1) day = toWorkingDay(addDays(day, step), step, territory);
  return day;
}

const known = new Map<string, ReadonlySet<PlainDate>>();

function holidayDates(year: number, territory: HolidayTerritory): ReadonlySet<PlainDate> {
  const key = `${territory} ${year}`;
  const dates = known.get(key) ?? new Set(publicHolidays(year, territory).map(({ date }) => date));
  known.set(key, dates);
  return dates;
}

/** Gregorian Easter by the Meeus/Jones/Butcher algorithm (J. Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skipped = Math.floor((century + 8) / 25);
  const correction = Math.floor((century - skipped + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return fromDayNumber(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1) / 86_400_000);
}

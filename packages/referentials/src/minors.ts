import data from '../data/minor-hazards.json' with { type: 'json' };
import type { OccupationContext, RomeCode } from './occupations/occupation.ts';
import { fold } from './wording/normalise.ts';

/** Hours of the day as `HH:MM`; `to` before `from` passes midnight. Days run from 1, Monday, to 7, Sunday. */
export type WorkSchedule = {
  from?: string | null;
  to?: string | null;
  days?: readonly number[] | null;
  dailyHours?: number | null;
  publicHolidays?: boolean | null;
};

/** What is known of a post. What is not known raises nothing. */
export type MinorTerms = {
  weeklyHours?: number | null;
  schedule?: WorkSchedule | null;
  rome?: RomeCode | null;
  contexts?: readonly OccupationContext[];
  tasks?: string | null;
};

/** Something the law forbids or bounds before 18, in a French sentence, with its articles. A person decides. */
export type MinorFlag = { code: string; message: string; basis: string };

type Hazard = { code: string; label: string; basis: string; words: string[] };

const hazards = (data.hazards as Hazard[]).map((hazard) => ({
  hazard,
  patterns: hazard.words.map((word) => new RegExp(word, 'u')),
}));

/** Domain guide §3.6. Hours first, then dangerous work by its hazard. */
export function minorFlags(terms: MinorTerms): MinorFlag[] {
  return [...hourFlags(terms), ...hazardFlags(terms)].map((flag) => ({
    ...flag,
    message: `Avant 18\u00a0ans\u00a0: ${flag.message}.`,
  }));
}

function hourFlags({ weeklyHours, schedule, rome, contexts = [] }: MinorTerms): MinorFlag[] {
  const flags: MinorFlag[] = [];
  const flag = (code: string, basis: string, message: string) => flags.push({ code, basis, message });
  const { from, to, days, publicHolidays } = schedule ?? {};
  const { daily, weekly, where } = limitsOf(rome);

  if ((weeklyHours ?? 0) > weekly)
    flag('weekly_hours', 'L3162-1, R3162-1', `${weekly}\u00a0h par semaine au plus${where}`);
  if ((dailyHours(schedule, weeklyHours) ?? 0) > daily)
    flag('daily_hours', 'L3162-1, R3162-1', `${daily}\u00a0h par jour au plus${where}`);

  if (isNight(from, to) || contexts.includes('night'))
    flag(
      'night',
      'L3163-1, L3163-2',
      `pas de travail de 22\u00a0h à 6\u00a0h (20\u00a0h avant 16\u00a0ans)${nightPermit(rome)}`,
    );
  else if (to && to > '20:00')
    flag('evening_under_16', 'L3163-1', 'pas de travail après 20\u00a0h pour les moins de 16\u00a0ans');

  const rest = from && to ? 24 - span(from, to) : 24;
  if (rest < 12) flag('daily_rest', 'L3164-1', '12\u00a0h de repos entre deux jours (14 avant 16\u00a0ans)');
  if (days?.length && !hasTwoDaysOff(days))
    flag('weekly_rest', 'L3164-2', 'deux jours de repos de suite chaque semaine');
  if (publicHolidays)
    flag('public_holidays', 'L3164-6, L3164-8', 'pas de travail les jours fériés, sauf secteurs admis');
  return flags;
}

function hazardFlags({ contexts = [], tasks }: MinorTerms): MinorFlag[] {
  const text = fold(tasks ?? '');
  const present = (code: string, patterns: readonly RegExp[]) =>
    contexts.some((context) => context === code) || patterns.some((pattern) => pattern.test(text));
  return hazards
    .filter(({ hazard, patterns }) => present(hazard.code, patterns))
    .map(({ hazard: { code, label, basis } }) => ({
      code,
      basis,
      message: `${label}, travail interdit ou réglementé`,
    }));
}

/** R3162-1: building, works and landscaping sites may go to ten and forty hours. ROME: F is building, A12 landscaping. */
function limitsOf(rome: RomeCode | null | undefined): { daily: number; weekly: number; where: string } {
  const onSite = /^(F|A12)/.test(rome ?? '');
  return onSite
    ? { daily: 10, weekly: 40, where: ' sur un chantier (8 et 35 ailleurs)' }
    : { daily: 8, weekly: 35, where: '' };
}

/** R3163-1 to R3163-3: on a permit only. ROME: G16 to G18 are hospitality, D1102, D1104 and D1108 bakery and pastry. */
function nightPermit(rome: RomeCode | null | undefined): string {
  if (/^G1[5-8]/.test(rome ?? '')) return '\u00a0; hôtellerie-restauration jusqu’à 23\u00a0h\u00a030 sur autorisation';
  if (/^D11(02|04|08)/.test(rome ?? '')) return '\u00a0; boulangerie-pâtisserie dès 4\u00a0h sur autorisation';
  return '';
}

const isNight = (from: string | null | undefined, to: string | null | undefined): boolean =>
  (from ?? '12:00') < '06:00' || (to ?? '12:00') > '22:00' || (!!from && !!to && to < from);

function dailyHours(schedule: WorkSchedule | null | undefined, weeklyHours: number | null | undefined): number | null {
  if (schedule?.dailyHours) return schedule.dailyHours;
  return schedule?.days?.length && weeklyHours ? weeklyHours / schedule.days.length : null;
}

/** Hours from the start to the end of a day of work. */
const span = (from: string, to: string): number => (clock(to) - clock(from) + 24) % 24;
const clock = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;

/** Sunday and Monday are together too. */
const hasTwoDaysOff = (days: readonly number[]): boolean =>
  [1, 2, 3, 4, 5, 6, 7].some((day) => !days.includes(day) && !days.includes((day % 7) + 1));

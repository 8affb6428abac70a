import { type HolidayTerritory, isWorkingDay } from '../calendar/holidays.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  earlier,
  endOfMonthsFrom,
  type PlainDate,
  weekdayOf,
} from '../calendar/plain-date.ts';
import type { ContractKind } from './kinds.ts';

/** Ouvrier, employé, technicien, agent de maîtrise, cadre. */
export type JobCategory = 'worker' | 'employee' | 'technician' | 'supervisor' | 'cadre';

/** When an apprentice is at work: weekdays (1 Monday to 7 Sunday), save the periods at school (bounds included). */
export type CompanyRhythm = { weekdays: readonly number[]; atSchool?: readonly { from: PlainDate; to: PlainDate }[] };

export type TrialTerms = {
  kind: ContractKind;
  startsOn: PlainDate;
  /** Of a permanent job; the shortest trial is counted while it is unknown. */
  category?: JobCategory | null;
  /** Planned last day of a fixed term; for one without, the end of its minimum length. */
  endsOn?: PlainDate | null;
  /** Renewed under an extended branch agreement (L1221-21): permanent jobs only. */
  renewed?: boolean;
  /** Apprenticeship: without it, every working day is counted in the company, which gives the earliest date. */
  rhythm?: CompanyRhythm | null;
  territory?: HolidayTerritory;
};

/**
 * Last day on which either side can leave freely. Calendar days; a collective agreement or the contract may shorten it,
 * so an officer can correct it. `free_exit` is the apprenticeship's.
 */
export type TrialPeriod = { kind: 'trial' | 'free_exit'; endsOn: PlainDate; basis: string };

/** Null when the contract has none: immersion, internship, civic service, visit, or a term too short for one day. */
export function trialEnd(terms: TrialTerms): TrialPeriod | null {
  switch (terms.kind) {
    case 'cdi':
      return openEndedTrial(terms);
    case 'cdd':
      return terms.endsOn ? fixedTermTrial(terms.startsOn, terms.endsOn) : null;
    // L6325-5, L5134-24, L5134-69: the contract is fixed-term or permanent, and follows the rule of its form.
    case 'professionnalisation':
    case 'cui':
      return terms.endsOn ? fixedTermTrial(terms.startsOn, terms.endsOn) : openEndedTrial(terms);
    case 'interim':
      return missionTrial(terms.startsOn, terms.endsOn);
    case 'apprentissage': {
      const endsOn = companyDay(terms, FREE_EXIT_DAYS);
      return endsOn ? { kind: 'free_exit', endsOn, basis: 'L6222-18' } : null;
    }
    default:
      return null;
  }
}

/** L1221-19: longest trial of a permanent job, in months; doubled when renewed (L1221-21). */
const openEndedMonths: Record<JobCategory, number> = {
  worker: 2,
  employee: 2,
  technician: 3,
  supervisor: 3,
  cadre: 4,
};

function openEndedTrial({ startsOn, category, renewed }: TrialTerms): TrialPeriod {
  const months = openEndedMonths[category ?? 'employee'] * (renewed ? 2 : 1);
  return { kind: 'trial', endsOn: endOfMonthsFrom(startsOn, months), basis: renewed ? 'L1221-21' : 'L1221-19' };
}

/** L1242-10: a day for each whole week, at most two weeks when planned for six months or less, else one month. */
function fixedTermTrial(startsOn: PlainDate, plannedEnd: PlainDate): TrialPeriod | null {
  const weeks = Math.floor(presenceDays(startsOn, plannedEnd) / 7);
  if (weeks < 1) return null;
  const byWeeks = addDays(startsOn, weeks - 1);
  const longest = plannedEnd <= endOfMonthsFrom(startsOn, 6) ? addDays(startsOn, 13) : endOfMonthsFrom(startsOn, 1);
  return { kind: 'trial', endsOn: earlier(byWeeks, longest), basis: 'L1242-10' };
}

/** L1251-14, without a branch agreement: two days up to a month, three up to two months, five beyond. */
function missionTrial(startsOn: PlainDate, plannedEnd: PlainDate | null | undefined): TrialPeriod {
  const upTo = (months: number) => !plannedEnd || plannedEnd <= endOfMonthsFrom(startsOn, months);
  const days = upTo(1) ? 2 : upTo(2) ? 3 : 5;
  return { kind: 'trial', endsOn: addDays(startsOn, days - 1), basis: 'L1251-14' };
}

/** L6222-18: days of practical training in the company, consecutive or not. */
const FREE_EXIT_DAYS = 45;

/** L6222-7-1: no apprenticeship lasts longer than three years. */
const LONGEST_APPRENTICESHIP_DAYS = 3 * 366;

/** The day on which the apprentice has been `count` days in the company; null when the rhythm never gets there. */
export function companyDay(
  { startsOn, rhythm, territory = 'metropole' }: Pick<TrialTerms, 'startsOn' | 'rhythm' | 'territory'>,
  count: number,
): PlainDate | null {
  const weekdays = rhythm?.weekdays ?? [1, 2, 3, 4, 5];
  let present = 0;
  for (let offset = 0; offset < LONGEST_APPRENTICESHIP_DAYS; offset += 1) {
    const day = addDays(startsOn, offset);
    const weekday = weekdayOf(day);
    // A Saturday or Sunday of the rhythm is worked, a public holiday of the week is not.
    const worked = weekdays.includes(weekday) && (weekday > 5 || isWorkingDay(day, territory));
    const atSchool = rhythm?.atSchool?.some(({ from, to }) => from <= day && day <= to) ?? false;
    if (worked && !atSchool) present += 1;
    if (present === count) return day;
  }
  return null;
}

/** The delay between telling and leaving, during a trial. */
export type Notice = { length: number; unit: 'hour' | 'week' | 'month'; basis: string };

/**
 * What an employer who ends a trial owes on `on`, by length of presence (L1221-25). Null in a fixed term's trial of less
 * than a week, and where there is no trial.
 */
export function employerNotice(trial: TrialPeriod | null, startsOn: PlainDate, on: PlainDate): Notice | null {
  if (!trial || !owesNotice(trial, startsOn)) return null;
  const basis = 'L1221-25';
  if (presenceDays(startsOn, on) < 8) return { length: 24, unit: 'hour', basis };
  if (on <= endOfMonthsFrom(startsOn, 1)) return { length: 48, unit: 'hour', basis };
  if (on <= endOfMonthsFrom(startsOn, 3)) return { length: 2, unit: 'week', basis };
  return { length: 1, unit: 'month', basis };
}

/** Last day on which the employer can tell and keep the presence within the trial; null when no notice is owed. */
export function lastNoticeDay(trial: TrialPeriod | null, startsOn: PlainDate): PlainDate | null {
  if (!trial) return null;
  const notice = employerNotice(trial, startsOn, trial.endsOn);
  if (!notice) return null;
  if (notice.unit === 'hour') return addDays(trial.endsOn, -notice.length / 24);
  if (notice.unit === 'week') return addDays(trial.endsOn, -7 * notice.length);
  return addMonths(trial.endsOn, -notice.length);
}

/** What an employee who ends a trial owes on `on`: 48 hours, 24 under eight days' presence (L1221-26). */
export const employeeNotice = (startsOn: PlainDate, on: PlainDate): Notice => ({
  length: presenceDays(startsOn, on) < 8 ? 24 : 48,
  unit: 'hour',
  basis: 'L1221-26',
});

/** L1221-25 covers permanent jobs and fixed-term trials of a week or more; not missions, nor apprenticeships. */
const owesNotice = (trial: TrialPeriod, startsOn: PlainDate): boolean =>
  trial.kind === 'trial' && trial.basis !== 'L1251-14' && presenceDays(startsOn, trial.endsOn) >= 7;

/** Calendar days from the first one to `on`, both counted. */
const presenceDays = (startsOn: PlainDate, on: PlainDate): number => daysBetween(startsOn, on) + 1;

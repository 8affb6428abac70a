import followUpData from '../../data/follow-up-rules.json' with { type: 'json' };
import { type HolidayTerritory, toWorkingDay } from '../calendar/holidays.ts';
import { addDays, addMonths, daysBetween, earlier, later, type PlainDate } from '../calendar/plain-date.ts';
import type { ContractKind } from './kinds.ts';
import { type CompanyRhythm, companyDay, lastNoticeDay, type TrialPeriod } from './trial.ts';

export type FollowUpAudience = 'youth' | 'employer' | 'both';

export type FollowUpAnchor =
  | { from: 'start'; days: number }
  | { from: 'start'; months: number }
  | { from: 'trial_end'; daysBefore: number }
  | { from: 'end'; daysBefore: number }
  | { from: 'middle' }
  | { from: 'company_day'; count: number };

/** `review`: the point is the written review of an immersion. `afterEnd`: asked even when the contract is over. */
export type FollowUpRule = {
  code: string;
  audience: FollowUpAudience;
  at: FollowUpAnchor;
  review?: boolean;
  afterEnd?: boolean;
};

export type FollowUpPoint = { code: string; audience: FollowUpAudience; dueOn: PlainDate; review: boolean };

export type PlacementDates = {
  kind: ContractKind;
  startsOn: PlainDate;
  /** As `trialEnd` answered it, or as an officer corrected it. */
  trial?: TrialPeriod | null;
  endsOn?: PlainDate | null;
  rhythm?: CompanyRhythm | null;
  territory: HolidayTerritory;
};

const calendars = followUpData.calendars as Record<string, FollowUpRule[]>;
const calendarOf = followUpData.kinds as Record<ContractKind, string>;

/** The house's points for a kind of contract; a Structure may hold its own. */
export const followUpRules = (kind: ContractKind): readonly FollowUpRule[] => calendars[calendarOf[kind]] ?? [];

/**
 * The check-ins of a placement in order of date. A date that is not worked moves to the next working day; points before
 * the trial's end move back instead. Points that need an unknown date are left out, as are those past the end.
 */
export function followUpCalendar(
  placement: PlacementDates,
  rules: readonly FollowUpRule[] = followUpRules(placement.kind),
): FollowUpPoint[] {
  return rules
    .flatMap((rule) => {
      const date = dateOf(rule.at, placement);
      const over = date !== null && !rule.afterEnd && placement.endsOn && date > placement.endsOn;
      if (date === null || over) return [];
      const { code, audience, review = false } = rule;
      return { code, audience, review, dueOn: movedToWork(rule.at, date, placement) };
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

function dateOf(at: FollowUpAnchor, { startsOn, endsOn, trial, rhythm, territory }: PlacementDates): PlainDate | null {
  switch (at.from) {
    case 'start':
      return 'months' in at ? addMonths(startsOn, at.months) : addDays(startsOn, at.days);
    case 'end':
      return endsOn ? sinceStart(startsOn, addDays(endsOn, -at.daysBefore)) : null;
    case 'middle':
      return endsOn ? addDays(startsOn, Math.floor(daysBetween(startsOn, endsOn) / 2)) : null;
    case 'company_day':
      return companyDay({ startsOn, rhythm, territory }, at.count);
    case 'trial_end':
      return trial ? beforeTrialEnd(trial, startsOn, at.daysBefore) : null;
  }
}

/**
 * Early enough for the employer's notice, yet not before the second day: until then there is nothing to ask.
 * Null when the trial is over by then.
 */
function beforeTrialEnd(trial: TrialPeriod, startsOn: PlainDate, daysBefore: number): PlainDate | null {
  const wanted = addDays(trial.endsOn, -daysBefore);
  const notice = lastNoticeDay(trial, startsOn) ?? wanted;
  const secondDay = addDays(startsOn, 1);
  const date = later(secondDay, earlier(notice, wanted));
  return date < trial.endsOn ? date : null;
}

const sinceStart = (startsOn: PlainDate, date: PlainDate): PlainDate | null => (date < startsOn ? null : date);

function movedToWork(at: FollowUpAnchor, date: PlainDate, { startsOn, territory }: PlacementDates): PlainDate {
  const beforeExit = at.from === 'trial_end' || at.from === 'company_day';
  if (!beforeExit) return toWorkingDay(date, 1, territory);
  return later(startsOn, toWorkingDay(date, -1, territory));
}

import { DomainError } from '@passerelle/kernel';

/** A calendar day, `YYYY-MM-DD`, with no hour and no time zone: nothing can slip. */
export type PlainDate = string;

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01. Throws `REFERENTIALS.DATE` on what is not a day of the calendar. */
export function dayNumber(date: PlainDate): number {
  const [year, month, day] = parts(date);
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

export function fromDayNumber(days: number): PlainDate {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
}

export const addDays = (date: PlainDate, days: number): PlainDate => fromDayNumber(dayNumber(date) + days);

/** Days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);

/** Same day of a later (or earlier) month, or that month's last day when it has no such day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = parts(date);
  return fromDayNumber(Date.UTC(year, month - 1 + months, Math.min(day, lastDayOf(year, month + months))) / MS_PER_DAY);
}

/**
 * Last day of a period of whole months counted "date to date" (art. 641 CPC): the eve of the same day of the month,
 * or the last day of a month that has no such day.
 */
export function endOfMonthsFrom(start: PlainDate, months: number): PlainDate {
  const target = addMonths(start, months);
  return parts(target)[2] < parts(start)[2] ? target : addDays(target, -1);
}

export const earlier = (a: PlainDate, b: PlainDate): PlainDate => (dayNumber(a) <= dayNumber(b) ? a : b);
export const later = (a: PlainDate, b: PlainDate): PlainDate => (dayNumber(a) >= dayNumber(b) ? a : b);

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (date: PlainDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

export const yearOf = (date: PlainDate): number => parts(date)[0];

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function parts(date: PlainDate): [year: number, month: number, day: number] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (!match || month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month))
    throw new DomainError('REFERENTIALS.DATE', 'invalid', `« ${date} » n’est pas une date (AAAA-MM-JJ).`);
  return [year, month, day];
}

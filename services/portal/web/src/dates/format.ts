import dayjs from 'dayjs';
import 'dayjs/locale/fr.js';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);
dayjs.extend(timezone);

const zone = 'Europe/Paris';

/** A plain day, `2026-03-27` → « 27 mars 2026 » (English: “27 March 2026”). No clock, so no slip of a day. */
export const formatDay = (day: string, language: string): string =>
  dayjs
    .utc(day)
    .locale(language)
    .format(dayjs.utc(day).date() === 1 && language === 'fr' ? '[1er] MMMM YYYY' : 'D MMMM YYYY');

/** An instant in RFC 3339 → the day and the time on a French clock (`Europe/Paris`), for `common:dates.at`. */
export function dayAndTime(instant: string, language: string): { day: string; time: string } {
  const local = dayjs(instant).tz(zone);
  return {
    day: formatDay(local.format('YYYY-MM-DD'), language),
    time: local.format(language === 'fr' ? 'H[\u00a0h\u00a0]mm' : 'H:mm'),
  };
}

export type RelativeDay =
  | { key: 'today' | 'tomorrow' | 'yesterday' }
  | { key: 'inDays'; count: number }
  | { key: 'late'; count: number };

/** How far a plain day is from another; `key` names the words in `common:dates`. */
export function relativeDay(day: string, today: string): RelativeDay {
  const count = dayjs.utc(day).diff(dayjs.utc(today), 'day');
  if (count === 0) return { key: 'today' };
  if (count === 1) return { key: 'tomorrow' };
  if (count === -1) return { key: 'yesterday' };
  return count > 0 ? { key: 'inDays', count } : { key: 'late', count: -count };
}

import { isDoc, ObjectId, Timestamp, typeName, type Value } from '../bson/value.ts';
import { fail } from '../errors.ts';
import { combine, constant, isNullish } from './expression.ts';
import type { ExpressionOperator } from './operator.ts';
import { offsetMinutes } from './time-zone.ts';

const DAY = 86_400_000;

const dateOf = (value: Value): Date => {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  if (value instanceof Timestamp) return new Date(value.t * 1000);
  return fail(16006, `can't convert from BSON type ${typeName(value)} to Date`);
};

const pad = (value: number, size: number): string => String(value).padStart(size, '0');

/** Days since 1 January, from 0. */
const dayOfYear = (date: Date): number =>
  Math.floor((Date.UTC(2000, date.getUTCMonth(), date.getUTCDate()) - Date.UTC(2000, 0, 1)) / DAY) -
  (date.getUTCMonth() > 1 && !isLeap(date.getUTCFullYear()) ? 1 : 0);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Monday is 1, Sunday 7. */
const isoDay = (date: Date): number => date.getUTCDay() || 7;

const isoYearAndWeek = (date: Date): [number, number] => {
  const thursday = new Date(date.getTime() + (4 - isoDay(date)) * DAY);
  return [thursday.getUTCFullYear(), Math.floor(dayOfYear(thursday) / 7) + 1];
};

const offsetText = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60), 2)}${pad(Math.abs(minutes) % 60, 2)}`;

const PARTS: Readonly<Record<string, (local: Date, offset: number) => string>> = {
  Y: (d) => pad(d.getUTCFullYear(), 4),
  m: (d) => pad(d.getUTCMonth() + 1, 2),
  d: (d) => pad(d.getUTCDate(), 2),
  H: (d) => pad(d.getUTCHours(), 2),
  M: (d) => pad(d.getUTCMinutes(), 2),
  S: (d) => pad(d.getUTCSeconds(), 2),
  L: (d) => pad(d.getUTCMilliseconds(), 3),
  j: (d) => pad(dayOfYear(d) + 1, 3),
  w: (d) => String(d.getUTCDay() + 1),
  u: (d) => String(isoDay(d)),
  U: (d) => pad(Math.floor((dayOfYear(d) + 7 - d.getUTCDay()) / 7), 2),
  G: (d) => pad(isoYearAndWeek(d)[0], 4),
  V: (d) => pad(isoYearAndWeek(d)[1], 2),
  z: (_, offset) => offsetText(offset),
  Z: (_, offset) => String(offset),
  '%': () => '%',
};

const checkFormat = (format: string): void => {
  for (const [, letter] of format.matchAll(/%(.?)/gsu)) {
    if (!letter) fail(18535, "Unmatched '%' at end of format string");
    if (!Object.hasOwn(PARTS, letter!)) fail(18536, `Invalid format character '%${letter}' in format string`);
  }
};

const formatDate = (date: Date, format: string, zone: string): string => {
  const offset = offsetMinutes(date, zone);
  const local = new Date(date.getTime() + offset * 60_000);
  const year = local.getUTCFullYear();
  if (year < 0 || year > 9999)
    fail(18537, `Could not convert date to string: date component was outside the supported range of 0-9999: ${year}`);
  return format.replaceAll(/%(.)/gsu, (_, letter: string) => PARTS[letter]!(local, offset));
};

const DEFAULT_FORMAT = '%Y-%m-%dT%H:%M:%S.%L';
const OPTIONS = ['format', 'date', 'timezone', 'onNull'];

const dateToString: ExpressionOperator = (arg, _name, parse) => {
  if (!isDoc(arg)) return fail(18629, '$dateToString only supports an object as its argument');
  for (const option of arg.keys())
    if (!OPTIONS.includes(option)) fail(18534, `Unrecognized argument to $dateToString: ${option}`);
  if (!arg.has('date')) fail(18628, "Missing 'date' parameter to $dateToString");
  const optional = (option: string) => (arg.has(option) ? parse(arg.get(option)!) : undefined);
  const date = parse(arg.get('date')!);
  const timezone = optional('timezone');
  const format = optional('format') ?? constant(timezone ? DEFAULT_FORMAT : `${DEFAULT_FORMAT}Z`);
  const onNull = optional('onNull') ?? constant(null);
  return combine([date, format, timezone ?? constant('UTC'), onNull], (doc) => {
    const text = format.of(doc);
    if (!isNullish(text) && typeof text !== 'string') {
      return fail(18533, `$dateToString requires that 'format' be a string, found: ${typeName(text)}`);
    }
    if (typeof text === 'string') checkFormat(text);
    const zone = timezone ? timezone.of(doc) : 'UTC';
    const when = date.of(doc);
    if (isNullish(when)) return onNull.of(doc);
    if (isNullish(text) || isNullish(zone)) return null;
    if (typeof zone !== 'string') return fail(40517, `timezone must evaluate to a string, found ${typeName(zone)}`);
    return formatDate(dateOf(when), text, zone);
  });
};

export const dateOperators: Readonly<Record<string, ExpressionOperator>> = { $dateToString: dateToString };

import { greatCircleKm } from '../../distance.ts';
import { type Features, type StoredRecord, valuesAt } from './records.ts';

type Predicate = (record: StoredRecord) => boolean;
export type FilterParameter = string | (string | string[])[] | undefined;

/** A filter that the server would refuse, `invalid_search_filter`. */
export class FilterError extends Error {}

/**
 * The documented grammar, as far as the adapter uses it: `=`, `<=`, `IN […]`, `IS EMPTY`, `_geoRadius`, `NOT`, `AND`
 * before `OR`, parentheses; an array is a conjunction, an array inside it an alternative. Strings compare without case.
 * Reference: https://www.meilisearch.com/docs/learn/filtering_and_sorting/filter_expression_reference
 */
export function parseFilter(filter: FilterParameter, features: (attribute: string) => Features | null): Predicate {
  if (filter === undefined) return () => true;
  if (typeof filter === 'string') return parseExpression(filter, features);
  const parts = filter.map((part): Predicate => {
    if (typeof part === 'string') return parseExpression(part, features);
    const alternatives = part.map((each) => parseExpression(each, features));
    return (record) => alternatives.some((matches) => matches(record));
  });
  return (record) => parts.every((matches) => matches(record));
}

const token = /\s*("(?:\\"|[^"])*"|<=|[=()[\],]|[^\s=<>()[\],"]+)/y;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (text.slice(token.lastIndex).trim() !== '') {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new FilterError(`cannot read the filter at ${at}: ${text}`);
    tokens.push(match[1]!);
  }
  return tokens;
}

function parseExpression(text: string, features: (attribute: string) => Features | null): Predicate {
  const tokens = tokensOf(text);
  let at = 0;

  const next = (): string => {
    const value = tokens[at];
    if (value === undefined) throw new FilterError(`the filter ends too early: ${text}`);
    at += 1;
    return value;
  };
  const taken = (value: string): boolean => {
    if (tokens[at] !== value) return false;
    at += 1;
    return true;
  };
  const expect = (value: string): void => {
    if (!taken(value)) throw new FilterError(`expected ${value} and found ${tokens[at]}: ${text}`);
  };
  const allow = (attribute: string, feature: keyof Features): void => {
    if (!features(attribute)?.[feature])
      throw new FilterError(`attribute ${attribute} is not filterable by ${feature}`);
  };

  function either(): Predicate {
    const alternatives = [both()];
    while (taken('OR')) alternatives.push(both());
    return (record) => alternatives.some((matches) => matches(record));
  }

  function both(): Predicate {
    const parts = [negation()];
    while (taken('AND')) parts.push(negation());
    return (record) => parts.every((matches) => matches(record));
  }

  function negation(): Predicate {
    if (!taken('NOT')) return condition();
    const negated = negation();
    return (record) => !negated(record);
  }

  function condition(): Predicate {
    if (taken('(')) {
      const inner = either();
      expect(')');
      return inner;
    }
    const attribute = next();
    if (attribute === '_geoRadius') return geoRadius();
    if (taken('IN')) {
      allow(attribute, 'equality');
      const wanted = list().map(comparable);
      return (record) => valuesAt(record, attribute).some((value) => wanted.includes(comparable(value)));
    }
    if (taken('IS')) {
      expect('EMPTY');
      allow(attribute, 'equality');
      return (record) => isEmpty(record[attribute]);
    }
    if (taken('<=')) {
      allow(attribute, 'comparison');
      const bound = Number(next());
      return (record) => valuesAt(record, attribute).some((value) => typeof value === 'number' && value <= bound);
    }
    expect('=');
    allow(attribute, 'equality');
    const wanted = comparable(unquoted(next()));
    return (record) => valuesAt(record, attribute).some((value) => comparable(value) === wanted);
  }

  function list(): string[] {
    const values: string[] = [];
    expect('[');
    while (!taken(']')) {
      values.push(unquoted(next()));
      taken(',');
    }
    return values;
  }

  function geoRadius(): Predicate {
    if (!features('_geo')) throw new FilterError('attribute _geo is not filterable');
    expect('(');
    const numbers = [next(), next(), next(), next(), next()].filter((each) => each !== ',').map(Number);
    expect(')');
    const [lat, lng, metres] = numbers;
    if (numbers.length !== 3 || numbers.some(Number.isNaN)) throw new FilterError('_geoRadius takes three numbers');
    return ({ _geo: geo }) => geo !== undefined && greatCircleKm(lat!, lng!, geo.lat, geo.lng) * 1000 <= metres!;
  }

  const predicate = either();
  if (at < tokens.length) throw new FilterError(`unexpected ${tokens[at]}: ${text}`);
  return predicate;
}

const unquoted = (text: string): string => (text.startsWith('"') ? text.slice(1, -1).replaceAll('\\"', '"') : text);
const comparable = (value: unknown): string => String(value).toLowerCase();
const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

import type { Dialect } from '@passerelle/embedded-mongo';
import type { Json, JsonObject } from './cases.ts';

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys of Extended JSON that write a value, not an operator. */
const VALUES = new Set(
  `$numberInt $numberLong $numberDouble $numberDecimal $oid $date $binary $regularExpression $timestamp $minKey
   $maxKey $undefined $symbol $code $scope $dbPointer $uuid`.split(/\s+/),
);

/** Every operator, and every `$$variable`, written anywhere in a value. */
const operatorsIn = (value: Json | undefined): string[] => {
  if (typeof value === 'string') return value.startsWith('$$') ? [value.split('.')[0]!] : [];
  if (Array.isArray(value)) return value.flatMap(operatorsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (VALUES.has(key)) return key === '$code' ? [key] : [];
    if (key === '$literal') return [key];
    const name = key.startsWith('@$') ? key.slice(1) : key;
    return name.startsWith('$') ? [name, ...operatorsIn(inner)] : operatorsIn(inner);
  });
};

const without = (names: readonly string[], ...known: readonly (readonly string[])[]): string[] =>
  names.filter((name) => !known.some((list) => list.includes(name)));

const GREETINGS = ['hello', 'isMaster', 'ismaster'];

/** What a step asks for that the dialect does not hold, by name; empty when all of it is in the dialect. */
export const outsideOf = (dialect: Dialect, step: JsonObject): string[] => {
  const name = Object.keys(step)[0]!;
  const options = dialect.commands[name];
  if (!options) return [name];
  // A server passes over what it does not know in a greeting.
  if (GREETINGS.includes(name)) return [];
  const given = Object.keys(step).filter((option) => option !== name && option !== '$admin');
  const beyond = without(given, options, dialect.generic);
  return [...beyond, ...Object.entries(step).flatMap(([option, value]) => outsideOption(dialect, option, value))];
};

const outsideOption = (dialect: Dialect, option: string, value: Json): string[] => {
  switch (option) {
    case 'filter':
    case 'query':
      return outsideFilter(dialect, value);
    case 'updates':
      return list(value).flatMap((statement) => [
        ...without(Object.keys(statement), dialect.statements.updates),
        ...outsideFilter(dialect, statement.q),
        ...outsideUpdate(dialect, statement.u),
        ...outsideFilter(dialect, statement.arrayFilters),
      ]);
    case 'deletes':
      return list(value).flatMap((statement) => [
        ...without(Object.keys(statement), dialect.statements.deletes),
        ...outsideFilter(dialect, statement.q),
      ]);
    case 'update':
      return outsideUpdate(dialect, value);
    case 'projection':
    case 'fields':
      return without(operatorsIn(value), dialect.projection, dialect.expressions, dialect.query, dialect.variables);
    case 'pipeline':
      return list(value).flatMap((stage) => outsideStage(dialect, stage));
    case 'indexes':
      return list(value).flatMap((spec) => outsideIndex(dialect, spec));
    case 'readConcern':
      return isObject(value) && value.level === 'snapshot' ? ['readConcern'] : [];
    default:
      return [];
  }
};

const list = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

const outsideFilter = (dialect: Dialect, filter: Json | undefined): string[] =>
  without(operatorsIn(filter), dialect.query);

const outsideUpdate = (dialect: Dialect, update: Json | undefined): string[] => {
  if (Array.isArray(update)) return ['pipeline'];
  if (!isObject(update)) return [];
  return Object.entries(update).flatMap(([name, fields]) => {
    if (!name.startsWith('$')) return [];
    return [
      ...without([name], dialect.update),
      ...without(operatorsIn(fields), dialect.updateModifiers, dialect.query),
    ];
  });
};

const outsideStage = (dialect: Dialect, stage: JsonObject): string[] =>
  Object.entries(stage).flatMap(([name, spec]) => {
    if (!dialect.stages.includes(name)) return [name];
    if (name === '$match') return outsideFilter(dialect, spec);
    if (name === '$group') return outsideGroup(dialect, spec);
    return without(operatorsIn(spec), dialect.expressions, dialect.variables);
  });

const outsideGroup = (dialect: Dialect, spec: Json): string[] => {
  if (!isObject(spec)) return [];
  return Object.entries(spec).flatMap(([name, field]) => {
    if (name === '_id' || !isObject(field)) return without(operatorsIn(field), dialect.expressions, dialect.variables);
    const [accumulator] = Object.keys(field);
    return [
      ...without(accumulator ? [accumulator] : [], dialect.accumulators),
      ...without(operatorsIn(accumulator ? field[accumulator] : null), dialect.expressions, dialect.variables),
    ];
  });
};

const outsideIndex = (dialect: Dialect, spec: JsonObject): string[] => {
  const kinds = isObject(spec.key) ? Object.values(spec.key).filter((kind) => typeof kind === 'string') : [];
  const wildcards = isObject(spec.key) ? Object.keys(spec.key).filter((path) => path.includes('$**')) : [];
  return [
    ...without(Object.keys(spec), dialect.indexOptions),
    ...kinds,
    ...wildcards.map(() => 'wildcard'),
    ...outsideFilter(dialect, spec.partialFilterExpression),
  ];
};

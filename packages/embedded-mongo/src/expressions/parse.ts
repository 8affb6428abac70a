import { type Doc, isArray, isDoc, type Value } from '../bson/value.ts';
import { fail, notInDialect } from '../errors.ts';
import { display } from '../storage/display.ts';
import { arithmeticOperators } from './arithmetic.ts';
import { dateOperators } from './dates.ts';
import { combine, constant, type Expression, follow } from './expression.ts';
import { generalOperators } from './general.ts';
import { knownExpressions } from './known.ts';
import type { ExpressionOperator } from './operator.ts';

/** Every expression operator of the dialect. */
export const expressionOperators: Readonly<Record<string, ExpressionOperator>> = {
  ...generalOperators,
  ...arithmeticOperators,
  ...dateOperators,
};

const INVALID_OPERATOR = 168;

/**
 * Reads an expression. `unknownCode` is the server's code for an operator nobody knows: another at the top of a projection.
 * @throws MongoError with the server's code; 238 for operators outside of the dialect.
 */
export const parseExpression = (value: Value, unknownCode = INVALID_OPERATOR): Expression => {
  if (typeof value === 'string') return value.startsWith('$') ? parsePath(value) : constant(value);
  if (isArray(value)) {
    const items = value.map((item) => parseExpression(item));
    return combine(items, (doc) => items.map((item) => item.of(doc) ?? null));
  }
  if (!isDoc(value)) return constant(value);
  const first = value.keys().next().value;
  return first?.startsWith('$') ? parseOperator(value, first, unknownCode) : parseObject(value);
};

const parseOperator = (value: Doc, name: string, unknownCode: number): Expression => {
  if (value.size > 1)
    fail(15983, `An object representing an expression must have exactly one field: ${display(value)}`);
  const operator = Object.hasOwn(expressionOperators, name) ? expressionOperators[name] : undefined;
  if (!operator) {
    if (knownExpressions.has(name)) return notInDialect(`expression ${name}`);
    return fail(
      unknownCode,
      unknownCode === INVALID_OPERATOR ? `Unrecognized expression '${name}'` : `Unknown expression ${name}`,
    );
  }
  return operator(value.get(name)!, name, parseExpression);
};

const parseObject = (value: Doc): Expression => {
  const fields = [...value].map(([name, field]): [string, Expression] => {
    if (name.startsWith('$')) fail(16404, `FieldPath field names may not start with '$'. Given: ${name}`);
    if (name.includes('.')) fail(16405, `FieldPath field names may not contain '.'. Given: ${name}`);
    return [name, parseExpression(field)];
  });
  return combine(
    fields.map(([, field]) => field),
    (doc) => {
      const out: Doc = new Map();
      for (const [name, field] of fields) {
        const result = field.of(doc);
        if (result !== undefined) out.set(name, result);
      }
      return out;
    },
  );
};

const parsePath = (text: string): Expression => {
  if (!text.startsWith('$$')) return fieldPath(text.slice(1));
  const [variable, ...path] = text.slice(2).split('.');
  if (variable === 'REMOVE') return constant(undefined);
  if (variable === 'ROOT' || variable === 'CURRENT') {
    return path.length === 0 ? { of: (doc) => doc, reads: undefined } : fieldPath(path.join('.'));
  }
  if (['NOW', 'CLUSTER_TIME', 'KEEP', 'PRUNE', 'DESCEND', 'SEARCH_META', 'USER_ROLES'].includes(variable!))
    notInDialect(`variable $$${variable}`);
  return fail(17276, `Use of undefined variable: ${variable}`);
};

const fieldPath = (text: string): Expression => {
  const path = checkFieldPath(text);
  return { of: (doc) => follow(doc, path), reads: new Set([path[0]!]) };
};

/** @throws MongoError as the server's FieldPath does. */
export const checkFieldPath = (text: string): readonly string[] => {
  if (text === '') fail(16872, "'$' by itself is not a valid FieldPath");
  if (text.endsWith('.')) fail(40353, "FieldPath must not end with a '.'.");
  const path = text.split('.');
  for (const name of path) {
    if (name === '') fail(15998, 'FieldPath field names may not be empty strings.');
    if (name.startsWith('$')) fail(16410, `FieldPath field names may not start with '$'.`);
  }
  return path;
};

import { isArray, type Value } from '../bson/value.ts';
import { fail } from '../errors.ts';
import { combine, type Expression } from './expression.ts';

/** Reads an operator's argument; `parse` reads what is nested in it. */
export type ExpressionOperator = (arg: Value, name: string, parse: (value: Value) => Expression) => Expression;

/** An operator on a list of values: as many as `least` to `most`. */
export const onValues =
  (
    least: number,
    most: number,
    compute: (values: readonly (Value | undefined)[], name: string) => Value | undefined,
  ): ExpressionOperator =>
  (arg, name, parse) => {
    const parts = (isArray(arg) ? arg : [arg]).map((part) => parse(part));
    if (parts.length < least || parts.length > most) wrongCount(name, least, most, parts.length);
    return combine(parts, (doc) =>
      compute(
        parts.map((part) => part.of(doc)),
        name,
      ),
    );
  };

const wrongCount = (name: string, least: number, most: number, given: number): never => {
  if (least === most)
    return fail(16020, `Expression ${name} takes exactly ${least} arguments. ${given} were passed in.`);
  return fail(
    28667,
    `Expression ${name} takes at least ${least} arguments, and at most ${most}, but ${given} were passed in.`,
  );
};

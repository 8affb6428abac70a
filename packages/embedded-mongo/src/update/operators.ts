import { type Doc, int, isDoc, Timestamp, typeName, type Value } from '../bson/value.ts';
import { fail } from '../errors.ts';
import { display } from '../storage/display.ts';
import { compare, identical, isNumber } from '../values/compare.ts';
import { add, multiply, type Numeric } from '../values/numbers.ts';
import { addToSet, pop, pull, pullAll, push } from './arrays.ts';
import { checkStorable } from './storable.ts';
import { type ApplyContext, type Change, KEEP, setTo, UNSET } from './tree.ts';

export type ChangeOf = (current: Value | undefined, context: ApplyContext) => Change;
/** Reads an operator's argument for one path; what it returns is done to each document. */
export type UpdateOperator = {
  readonly creates: boolean;
  readonly read: (arg: Value, path: string) => ChangeOf;
};

const shownField = (path: string): string => path.split('.').at(-1)!;

/** The change to `value`, none when it is there already, type and all. */
export const become = (current: Value | undefined, value: Value): Change =>
  identical(current, value) ? KEEP : setTo(value);

const set =
  (value: Value): ChangeOf =>
  (current) =>
    become(current, value);

const arithmetic =
  (name: string, verb: string, start: (arg: Numeric) => Numeric, operation: typeof add) =>
  (arg: Value, path: string): ChangeOf => {
    if (!isNumber(arg)) return fail(14, `Cannot ${verb} with non-numeric argument: {${path}: ${display(arg)}}`);
    return (current, { id }) => {
      if (current === undefined) return setTo(start(arg));
      if (!isNumber(current)) {
        const where = `{_id: ${id === undefined ? 'null' : display(id)}} has the field '${shownField(path)}'`;
        return fail(
          14,
          `Cannot apply ${name} to a value of non-numeric type. ${where} of non-numeric type ${typeName(current)}`,
        );
      }
      const result = operation(current, arg);
      if (result === undefined) return fail(2, `Failed to apply ${name} operations to current value (${current})`);
      return become(current, result);
    };
  };

const extreme =
  (sign: 1 | -1) =>
  (arg: Value): ChangeOf =>
  (current) =>
    current === undefined || compare(arg, current) * sign > 0 ? setTo(arg) : KEEP;

const currentDate = (arg: Value): ChangeOf => {
  const kind = isDoc(arg) ? onlyType(arg) : typeof arg === 'boolean' ? 'date' : undefined;
  if (kind !== 'date' && kind !== 'timestamp') {
    return fail(
      2,
      "The '$type' string field is required to be 'date' or 'timestamp': {$currentDate: {field : {$type: 'date'}}}",
    );
  }
  return (_, { now }) => setTo(kind === 'date' ? now : timestampOf(now));
};

const onlyType = (arg: Doc): Value | undefined => {
  for (const name of arg.keys()) if (name !== '$type') fail(2, `Unrecognized $currentDate option: ${name}`);
  return arg.get('$type');
};

let ordinal = 0;
/** A timestamp of the second, no two alike. */
export const timestampOf = (now: Date): Timestamp =>
  new Timestamp({ t: Math.floor(now.getTime() / 1000), i: ++ordinal });

const storable =
  (read: (arg: Value, path: string) => ChangeOf) =>
  (arg: Value, path: string): ChangeOf => {
    checkStorable(arg, path);
    return read(arg, path);
  };

/** The operators of an update, `$rename` apart. What is here is what the dialect says of updates. */
export const updateOperators: Readonly<Record<string, UpdateOperator>> = {
  $set: { creates: true, read: storable(set) },
  $setOnInsert: {
    creates: true,
    read: storable((arg) => {
      const change = set(arg);
      return (current, context) => (context.inserting ? change(current, context) : KEEP);
    }),
  },
  $unset: { creates: false, read: () => (current) => (current === undefined ? KEEP : UNSET) },
  $inc: { creates: true, read: arithmetic('$inc', 'increment', (arg) => arg, add) },
  $mul: { creates: true, read: arithmetic('$mul', 'multiply', (arg) => multiply(arg, int(0))!, multiply) },
  $min: { creates: true, read: storable(extreme(-1)) },
  $max: { creates: true, read: storable(extreme(1)) },
  $currentDate: { creates: true, read: currentDate },
  $push: { creates: true, read: push },
  $addToSet: { creates: true, read: addToSet },
  $pop: { creates: false, read: pop },
  $pull: { creates: false, read: pull },
  $pullAll: { creates: false, read: pullAll },
};

import { type Static, type TObject, type TProperties, type TSchema, Type } from 'typebox';

/** An object that refuses what it does not know: an unknown field is an error, never dropped. */
export const Strict = <P extends TProperties>(properties: P): TObject<P> =>
  Type.Object(properties, { additionalProperties: false });

export const OneOf = <const V extends string[]>(values: readonly [...V]) => Type.Enum([...values] as [...V]);
export const Uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' });
/** Calendar day, `YYYY-MM-DD`. */
export const Day = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' });
/** Instant, RFC 3339 in UTC. */
export const Instant = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' });
export const Email = Type.String({ maxLength: 254, pattern: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$' });
/** French or international number, digits after normalisation. */
export const Phone = Type.String({ maxLength: 20, pattern: '^\\+?[0-9 .-]{6,20}$' });
/** INSEE commune code. */
export const CommuneCode = Type.String({ pattern: '^(\\d{5}|2[AB]\\d{3})$' });
/** ROME occupation code. */
export const RomeCode = Type.String({ pattern: '^[A-N]\\d{4}$' });
/** Text a person typed on one line; NUL and control characters are refused. */
export const Line = (maxLength = 200) => Type.String({ minLength: 1, maxLength, pattern: '^[^\\u0000-\\u001f]*$' });
/** Text a person typed on several lines. */
export const Text = (maxLength = 4000) =>
  Type.String({ maxLength, pattern: '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f]*$' });
export const Version = Type.Integer({ minimum: 1 });
export const Nullable = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

/** One page of a bounded list; `next` is the cursor of the following page. */
export const Page = <S extends TSchema>(item: S) => Strict({ items: Type.Array(item), next: Nullable(Type.String()) });
export const PageQuery = {
  cursor: Type.Optional(Type.String({ maxLength: 500 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
};

/** RFC 9457. `code` is stable; `errors` point at the refused fields of the body. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  detail: Type.Optional(Type.String()),
  requestId: Type.Optional(Type.String()),
  errors: Type.Optional(
    Type.Array(Type.Object({ pointer: Type.String(), code: Type.String(), message: Type.String() })),
  ),
});
export type Problem = Static<typeof Problem>;

import { type Static, type TObject, type TProperties, type TSchema, Type } from 'typebox';
import { Day, Line, OneOf, Strict, Text } from '../schema.ts';

/** Contract kinds of the domain guide §3.1; what each asks for is `needs.listContractKinds`. */
export const contractKinds = [
  'cdi',
  'cdd',
  'interim',
  'apprentissage',
  'professionnalisation',
  'cui',
  'pmsmp',
  'stage',
  'service_civique',
  'visite',
  'decouverte',
] as const;
export const ContractKind = OneOf([...contractKinds]);
export type ContractKind = Static<typeof ContractKind>;

/** Gross euros; `max` when the employer gives a range. */
export const Pay = Strict({
  min: Type.Number({ minimum: 0, maximum: 1_000_000 }),
  max: Type.Optional(Type.Number({ minimum: 0, maximum: 1_000_000 })),
  per: OneOf(['hour', 'month', 'year']),
});
export const JobCategory = OneOf(['worker', 'employee', 'technician', 'supervisor', 'cadre']);

const WeeklyHours = Type.Number({ minimum: 1, maximum: 48 });
const DurationMonths = Type.Integer({ minimum: 1, maximum: 60 });
/** Number of the branch agreement (IDCC). */
const Idcc = Type.String({ pattern: '^\\d{1,4}$' });
/** A person named by their post or name: tutor, host. */
const Named = Line(200);

const optional = <P extends TProperties>(properties: P) =>
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, Type.Optional(schema)])) as {
    [K in keyof P]: ReturnType<typeof Type.Optional<P[K]>>;
  };
const terms = <K extends ContractKind, P extends TProperties>(kind: K, properties: P) =>
  Strict({ kind: Type.Literal(kind), ...optional(properties) });

const job = { category: JobCategory, weeklyHours: WeeklyHours, pay: Pay, idcc: Idcc };
const term = { endsOn: Day, durationMonths: DurationMonths };
const meeting = { host: Named, weeklyHours: WeeklyHours };

/** One of several shapes told apart by `kind`: only the faults of the chosen shape are reported. */
const byKind = <S extends TObject[]>(...variants: S) =>
  Type.Unsafe<Static<S[number]>>({
    type: 'object',
    required: ['kind'],
    discriminator: { propertyName: 'kind' },
    oneOf: variants,
  } as unknown as TSchema);

/**
 * What each kind of contract asks, §3.1. Everything is optional while the need is written; opening it names what is
 * missing. `startsOn` and `tasks` are the need's own.
 */
export const Terms = byKind(
  terms('cdi', job),
  terms('cdd', {
    ...job,
    ...term,
    reason: OneOf(['replacement', 'peak', 'seasonal', 'usage', 'integration', 'other']),
  }),
  terms('interim', {
    ...job,
    ...term,
    agency: Line(),
    userCompany: Line(),
    reason: OneOf(['replacement', 'peak', 'seasonal', 'usage', 'integration', 'other']),
  }),
  terms('apprentissage', { ...job, ...term, diploma: Line(), trainingCentre: Line(), tutor: Named }),
  terms('professionnalisation', {
    ...job,
    ...term,
    qualification: Line(),
    tutor: Named,
    /** In the whole contract. */
    trainingHours: Type.Integer({ minimum: 1, maximum: 5_000 }),
  }),
  terms('cui', {
    ...job,
    ...term,
    scheme: OneOf(['pec', 'cie']),
    prescriberDecision: OneOf(['asked', 'granted']),
    tutor: Named,
  }),
  terms('pmsmp', {
    ...meeting,
    ...term,
    purpose: OneOf(['discover', 'confirm', 'start_recruitment']),
    aims: Text(1_000),
    tutor: Named,
    convention: OneOf(['drafted', 'signed']),
  }),
  terms('stage', {
    ...meeting,
    ...term,
    pay: Pay,
    school: Line(),
    tutor: Named,
    convention: OneOf(['drafted', 'signed']),
  }),
  terms('service_civique', { ...meeting, ...term, approvedBody: Line(), tutor: Named }),
  terms('visite', { host: Named }),
  terms('decouverte', { host: Named }),
);
export type Terms = Static<typeof Terms>;

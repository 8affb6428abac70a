import type { Static, TObject, TSchema } from 'typebox';

/** Roles of the domain guide §1; one person may hold several. `employer` is an employer's user. */
export const roles = [
  'employer',
  'counsellor',
  'officer',
  'manager',
  'network_reader',
  'platform_admin',
  'dpo',
] as const;
export type Role = (typeof roles)[number];

/** What a young person's or an employer's signed link is for; a link serves one purpose. */
export const linkPurposes = ['consent', 'checkin', 'hire', 'grid', 'help', 'employer_checkin'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

export type Grant = Role | `link:${LinkPurpose}`;

/**
 * Who may call: everybody, another service of the house (never routed by the portal), or the listed
 * roles and links. There is no default: an operation that states none does not compile.
 */
export type Access = 'public' | 'service' | readonly [Grant, ...Grant[]];

export type Service = 'identity' | 'employers' | 'needs' | 'matching' | 'integration' | 'indicators' | 'portal';
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One HTTP operation: the single source of its route, its validation, its OpenAPI page and its tests. */
export interface Operation {
  /** `<service>.<verb>`, unique in the house. */
  readonly id: `${Service}.${string}`;
  readonly summary: string;
  readonly method: Method;
  /** `/api/<service>/…` for people, `/internal/<service>/…` for services; parameters as `:name`. */
  readonly path: `/api/${Service}/${string}` | `/internal/${Service}/${string}`;
  readonly access: Access;
  /** Set when the answer can name a young person: the access log is written before answering. */
  readonly discloses?: 'candidate';
  /** A POST that changes nothing (a search whose words must not be in a URL): no Idempotency-Key. */
  readonly safe?: true;
  /** Bytes, for an upload larger than the usual 1 MB. */
  readonly bodyLimit?: number;
  /** Requires `If-Match`: the change is refused (412) when the record moved on. */
  readonly precondition?: true;
  readonly params?: TObject;
  readonly query?: TObject;
  readonly body?: TSchema;
  /** Media type of the body when it is not JSON. */
  readonly consumes?: 'text/csv';
  /** Every success answer by status; refusals are always problem+json. */
  readonly responses: Readonly<Record<number, TSchema>>;
  /** A valid call, exercised by the generated tests. */
  readonly example: {
    readonly params?: Record<string, string>;
    readonly query?: Record<string, unknown>;
    readonly body?: unknown;
  };
}

export const operation = <const O extends Operation>(contract: O): O => contract;

type StaticOf<S> = S extends TSchema ? Static<S> : undefined;
export type ParamsOf<O extends Operation> = StaticOf<O['params']>;
export type QueryOf<O extends Operation> = StaticOf<O['query']>;
export type BodyOf<O extends Operation> = StaticOf<O['body']>;
/** Body of any of the success answers. */
export type ReplyOf<O extends Operation> = StaticOf<O['responses'][keyof O['responses']]>;

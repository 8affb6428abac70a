/** What went wrong, in the words of the domain; service-kit alone knows the HTTP status of each. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'precondition-required'
  | 'unprocessable'
  | 'too-many'
  | 'unavailable';

/** One refused field: `pointer` is a JSON pointer into the body (`/siret`), `code` is stable. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/**
 * A refusal that the caller can act on.
 * `code` is stable and namespaced (`NEEDS.WORDING_BLOCKED`); `message` is a French sentence for a person.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: string;
  readonly kind: ErrorKind;
  readonly fields: readonly FieldError[];

  constructor(code: string, kind: ErrorKind, message: string, fields: readonly FieldError[] = []) {
    super(message);
    this.code = code;
    this.kind = kind;
    this.fields = fields;
  }
}

/** The one answer for what does not exist and for what belongs to somebody else. */
export const notFound = (): DomainError => new DomainError('NOT_FOUND', 'not-found', 'Introuvable.');

/** A transition that the life cycle does not list. */
export function refuseTransition(entity: string, from: string, command: string): DomainError {
  return new DomainError(
    `${entity.toUpperCase()}.TRANSITION_REFUSED`,
    'conflict',
    `Cette action (${command}) n’est pas possible dans l’état « ${from} ».`,
  );
}

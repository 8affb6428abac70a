import { DomainError } from '@passerelle/kernel';

/** Names the fields, never their values: a refused value may be a name. */
function invalid(code: string, message: string, refused: readonly string[]): DomainError {
  const fields = [...new Set(refused)].map((name) => ({
    pointer: `/${name}`,
    code: 'refused',
    message: 'Valeur refusée.',
  }));
  return new DomainError(code, 'invalid', message, fields);
}

export const invalidDocument = (refused: readonly string[]): DomainError =>
  invalid('SEARCH.DOCUMENT_INVALID', 'Fiche de recherche refusée.', refused);

export const invalidQuery = (refused: readonly string[]): DomainError =>
  invalid('SEARCH.QUERY_INVALID', 'Recherche refusée.', refused);

/** The cause is for the log: it may hold an address. */
export function searchUnavailable(cause: unknown): DomainError {
  const error = new DomainError('SEARCH.UNAVAILABLE', 'unavailable', 'La recherche de candidats ne répond pas.');
  error.cause = cause;
  return error;
}

export const rebuildUnderWay = (): DomainError =>
  new DomainError('SEARCH.REBUILD_UNDER_WAY', 'conflict', 'La recherche est déjà en cours de reconstruction.');

export const rebuildMismatch = (expected: number, found: number): DomainError =>
  new DomainError(
    'SEARCH.REBUILD_MISMATCH',
    'unavailable',
    `La reconstruction de la recherche est incomplète : ${found} fiches au lieu de ${expected}.`,
  );

import { granted } from '@passerelle/access';
import type { Access, Grant, LinkPurpose, Operation } from '@passerelle/contracts';
import { DomainError } from '@passerelle/kernel';
import type { FastifyRequest } from 'fastify';
import type {
  EmployerScope,
  LinkScope,
  NetworkScope,
  PlatformScope,
  Scope,
  StructureScope,
  SystemScope,
} from '../scope.ts';
import { invalidToken, type Tokens } from '../tokens.ts';

type ScopeOfGrant<G extends Grant> = G extends 'employer'
  ? EmployerScope
  : G extends `link:${LinkPurpose}`
    ? LinkScope
    : G extends 'network_reader'
      ? NetworkScope
      : G extends 'platform_admin'
        ? PlatformScope | StructureScope
        : StructureScope;

/** The scope a handler receives follows from what its contract grants. */
export type ScopeFor<A extends Access> = A extends 'public'
  ? undefined
  : A extends 'service'
    ? SystemScope
    : A extends readonly Grant[]
      ? ScopeOfGrant<A[number]>
      : never;

const forbidden = () => new DomainError('FORBIDDEN', 'forbidden', 'Votre rôle ne permet pas cette action.');

export function bearerOf(request: FastifyRequest): string {
  const header = request.headers.authorization ?? '';
  if (!header.startsWith('Bearer ')) throw invalidToken();
  return header.slice(7);
}

/** 401 before validation; the caller checks the grant (403) once the shape (400) is known to be good. */
export const authenticate = (operation: Operation, tokens: Tokens, request: FastifyRequest): Scope | undefined =>
  operation.access === 'public' ? undefined : tokens.verify(bearerOf(request));

export function authorise(operation: Operation, scope: Scope | undefined): void {
  if (operation.access !== 'public' && (!scope || !granted(operation.access, scope))) throw forbidden();
}

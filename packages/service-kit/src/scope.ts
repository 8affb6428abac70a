import type { Viewer } from '@passerelle/access';
import type { Claims } from '@passerelle/contracts';

declare const verified: unique symbol;
/** Only this module makes one: a scope always comes from a verified token or from the house itself. */
interface Verified {
  readonly [verified]: true;
}
type ScopeOfKind<K extends Viewer['kind']> = Extract<Viewer, { kind: K }> & Verified;

export type StructureScope = ScopeOfKind<'structure'>;
export type EmployerScope = ScopeOfKind<'employer'>;
export type LinkScope = ScopeOfKind<'link'>;
export type NetworkScope = ScopeOfKind<'network'>;
export type PlatformScope = ScopeOfKind<'platform'>;
export type SystemScope = ScopeOfKind<'system'>;
export type Scope = StructureScope | EmployerScope | LinkScope | NetworkScope | PlatformScope | SystemScope;

export const systemScope = (structureId: string | null, consumer: string): SystemScope =>
  ({ kind: 'system', structureId, consumer }) as SystemScope;

export function scopeOf(claims: Claims): Scope {
  switch (claims.kind) {
    case 'structure': {
      const { kind, sub: userId, structureId, roles } = claims;
      return { kind, userId, structureId, roles } as StructureScope;
    }
    case 'employer': {
      const { kind, sub: userId, employerId, rights } = claims;
      return { kind, userId, employerId, rights } as EmployerScope;
    }
    case 'link': {
      const { kind, sub: subject, structureId, target, purpose, confirmed } = claims;
      return { kind, subject, structureId, target, purpose, confirmed } as LinkScope;
    }
    case 'network': {
      const { kind, sub: userId, networkId, roles } = claims;
      return { kind, userId, networkId, roles } as NetworkScope;
    }
    case 'platform': {
      const { kind, sub: userId, roles } = claims;
      return { kind, userId, roles } as PlatformScope;
    }
    case 'service': {
      const { sub: consumer, structureId, act } = claims;
      return { kind: 'system', structureId, consumer, ...(act ? { act } : {}) } as SystemScope;
    }
  }
}

/** Who acts, as written in events and in the access log. */
export function actorOf(scope: Scope): string {
  if (scope.kind === 'link') return `link:${scope.subject}`;
  if (scope.kind === 'system') return scope.act ?? `system:${scope.consumer}`;
  return `user:${scope.userId}`;
}

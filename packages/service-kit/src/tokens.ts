import { randomUUID } from 'node:crypto';
import type { Claims } from '@passerelle/contracts';
import { DomainError } from '@passerelle/kernel';
import jwt from 'jsonwebtoken';
import { LRUCache } from 'lru-cache';
import type { KeyRing } from './keys.ts';
import type { Revocations } from './revocations.ts';
import { type Scope, scopeOf } from './scope.ts';

const ISSUER = 'passerelle';
/** Seconds; a token lives about as long as the request it carries. */
const LIFETIME_S = 60;
/** Seconds of clock difference tolerated between two machines. */
const LEEWAY_S = 30;

export interface Tokens {
  /** `audience`: a service's name for service tokens, `passerelle` for people's. */
  sign(claims: Claims, audience?: string): string;
  /** Throws `TOKEN.INVALID` (unauthenticated) unless the token is ours, alive and not revoked. */
  verify(token: string): Scope;
}

export const invalidToken = (): DomainError =>
  new DomainError('TOKEN.INVALID', 'unauthenticated', 'Votre session n’est plus valable : connectez-vous de nouveau.');

/** jsonwebtoken accepts tokens without `exp` and any algorithm it is not told to refuse: hence this wrapper. */
export function createTokens(ring: KeyRing, audience: string, revocations: Revocations): Tokens {
  const [signer] = ring.keys;
  const byKid = new Map(ring.keys.map((key) => [key.kid, key.publicKey]));
  const known = new LRUCache<string, { scope: Scope; sub: string; iat: number; exp: number }>({ max: 5_000 });

  const read = (token: string) => {
    const header = jwt.decode(token, { complete: true })?.header;
    const key = header?.kid && header.typ === 'JWT' ? byKid.get(header.kid) : undefined;
    if (!key) throw invalidToken();
    try {
      const payload = jwt.verify(token, key, {
        algorithms: ['ES256'],
        issuer: ISSUER,
        audience: ['passerelle', audience],
        clockTolerance: LEEWAY_S,
      }) as jwt.JwtPayload & Claims;
      if (!payload.exp || !payload.iat || !payload.sub) throw invalidToken();
      return { scope: scopeOf(payload), sub: payload.sub, iat: payload.iat, exp: payload.exp + LEEWAY_S };
    } catch {
      throw invalidToken();
    }
  };

  return {
    sign: (claims, to = 'passerelle') =>
      jwt.sign(claims, signer.privateKey, {
        algorithm: 'ES256',
        keyid: signer.kid,
        issuer: ISSUER,
        audience: to,
        expiresIn: LIFETIME_S,
        jwtid: randomUUID(),
      }),
    verify(token) {
      const entry = known.get(token) ?? read(token);
      if (entry.exp * 1000 < Date.now() || revocations.revoked(entry.sub, entry.iat)) {
        known.delete(token);
        throw invalidToken();
      }
      known.set(token, entry);
      return entry.scope;
    },
  };
}

import { timingSafeEqual } from 'node:crypto';
import { DomainError } from '@passerelle/kernel';
import type { FastifyRequest } from 'fastify';
import { secretOf } from './cookie.ts';
import { csrfTokenOf } from './sessions.ts';

const reads = new Set(['GET', 'HEAD', 'OPTIONS']);
const refused = (code: string) =>
  new DomainError(code, 'forbidden', 'Cette demande ne vient pas d’une page de Passerelle : rechargez la page.');

/** A page of another site is refused, whatever cookie its visitor's browser sends along (OWASP, CSRF). */
export function requireSameOrigin(request: FastifyRequest, publicUrl: string): void {
  const { origin, host } = request.headers;
  if (reads.has(request.method) || origin === undefined || origin === publicUrl) return;
  if (!URL.canParse(origin) || new URL(origin).host !== host) throw refused('CSRF.OTHER_ORIGIN');
}

/** A change under a session carries the token that only our own pages could read. */
export function requireCsrfToken(request: FastifyRequest): void {
  const secret = secretOf(request);
  if (reads.has(request.method) || !secret) return;
  const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  const expected = Buffer.from(csrfTokenOf(secret));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw refused('CSRF.TOKEN');
}

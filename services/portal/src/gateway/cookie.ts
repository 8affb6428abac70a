import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-`: only this host set it, over a secure channel, for every path (RFC 6265bis). */
export const SESSION_COOKIE = '__Host-passerelle';
const attributes = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

export const secretOf = (request: FastifyRequest): string | undefined => request.cookies[SESSION_COOKIE];
export const giveCookie = (reply: FastifyReply, secret: string) => reply.setCookie(SESSION_COOKIE, secret, attributes);
export const takeCookie = (reply: FastifyReply) => reply.clearCookie(SESSION_COOKIE, attributes);

import * as identity from '@passerelle/contracts/identity/http';
import {
  acceptInvitation,
  closeSession,
  readInvitation,
  readSession,
  requestPasswordReset,
  requestSignInLink,
  resetPassword,
  type SessionView,
  signInByLink,
  signInByPassword,
} from '@passerelle/contracts/portal/http';
import { DomainError, dayOf } from '@passerelle/kernel';
import type { Route } from '@passerelle/service-kit';
import type { FastifyReply } from 'fastify';
import type { Static } from 'typebox';
import type { PortalDeps } from '../deps.ts';
import { giveCookie, secretOf, takeCookie } from '../gateway/cookie.ts';
import { requireCsrfToken } from '../gateway/guard.ts';
import { csrfTokenOf } from '../gateway/sessions.ts';

const network = { structureId: null } as const;
const nobody = () => new DomainError('SESSION.NONE', 'unauthenticated', 'Connectez-vous pour continuer.');

export const sessionRoutes = (route: Route, { kit, sessions }: PortalDeps) => {
  const { client } = kit;

  const view = async (userId: string, secret: string): Promise<Static<typeof SessionView>> => ({
    ...(await client.call(identity.getSessionUser, { params: { userId } }, network)),
    today: dayOf(kit.clock.now()),
    demo: kit.config.DEMO === true,
    csrfToken: csrfTokenOf(secret),
  });
  /** A session is always a new one: a secret that somebody planted before is worth nothing after. */
  const enter = async (reply: FastifyReply, who: { userId: string; sessionStamp: string }) => {
    const secret = await sessions.open(who.userId, who.sessionStamp);
    giveCookie(reply, secret);
    return view(who.userId, secret);
  };

  route(readSession, async ({ request, reply }) => {
    const secret = secretOf(request);
    const session = await sessions.find(secret);
    reply.header('cache-control', 'no-store');
    if (!secret) throw nobody();
    if (session) return view(session.userId, secret);
    takeCookie(reply);
    throw nobody();
  });

  route(closeSession, async ({ request, reply }) => {
    requireCsrfToken(request);
    const secret = secretOf(request);
    if (secret) await sessions.close(secret);
    takeCookie(reply);
    return null;
  });

  route(requestSignInLink, ({ body, request }) =>
    client.call(identity.requestSignInLink, { body: { ...body, address: request.ip } }, network),
  );

  route(signInByLink, async ({ body, request, reply }) =>
    enter(reply, await client.call(identity.signInWithLink, { body: { ...body, address: request.ip } }, network)),
  );

  route(signInByPassword, async ({ body, request, reply }) =>
    enter(reply, await client.call(identity.signInWithPassword, { body: { ...body, address: request.ip } }, network)),
  );

  route(requestPasswordReset, ({ body, request }) =>
    client.call(identity.requestPasswordReset, { body: { ...body, address: request.ip } }, network),
  );

  route(resetPassword, async ({ body, request }) => {
    await client.call(identity.resetPassword, { body: { ...body, address: request.ip } }, network);
    return null;
  });

  route(readInvitation, ({ body, request }) =>
    client.call(identity.readInvitation, { body: { ...body, address: request.ip } }, network),
  );

  route(acceptInvitation, async ({ body: { password = null, ...asked }, request, reply }) => {
    const body = { ...asked, password, address: request.ip };
    return enter(reply, await client.call(identity.acceptInvitation, { body }, network));
  });
};

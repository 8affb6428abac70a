import {
  acceptInvitation,
  getSessionUser,
  issueToken,
  jwks,
  readInvitation,
  requestPasswordReset,
  requestSignInLink,
  resetPassword,
  signInWithLink,
  signInWithPassword,
} from '@passerelle/contracts/identity/http';
import { type MessageTemplate, notify } from '@passerelle/contracts/portal/http';
import { DomainError, newId } from '@passerelle/kernel';
import { type Route, type Stored, systemScope } from '@passerelle/service-kit';
import type { IdentityDeps } from '../deps.ts';
import { requireGoodPassword } from '../domain/password.ts';
import {
  type ActiveUser,
  acceptInvitation as accepted,
  claimsOf,
  endSessions,
  normaliseEmail,
  type UserState,
} from '../domain/user.ts';
import type { TokenUse } from '../store/one-time-token.store.ts';

/** Failed tries in a quarter of an hour: of one account, and of one address, behind which a whole office may sit. */
const ACCOUNT_TRIES = 5;
const ADDRESS_TRIES = 100;
const LINK_MINUTES = 15;

const refused = () => new DomainError('SIGN_IN.REFUSED', 'unauthenticated', 'Adresse ou mot de passe incorrect.');
const ended = () =>
  new DomainError('SESSION.ENDED', 'unauthenticated', 'Votre session est terminée : connectez-vous de nouveau.');

export const sessionRoutes = (route: Route, deps: IdentityDeps) => {
  const { users, structures, credentials, oneTimeTokens, throttle, passwords, kit } = deps;
  const scope = systemScope(null, 'identity.sessions');

  const signedIn = (user: UserState) => ({ userId: user.id, sessionStamp: String(user.sessionStamp) });
  const active = async (userId: string): Promise<Stored<ActiveUser>> => {
    const user = await users.get(scope, userId);
    if (user.status !== 'active') throw refused();
    return user as Stored<ActiveUser>;
  };

  /** Sent after the answer, which is the same, and as fast, for an address that nobody has. */
  const mailLink = async (email: string, address: string, use: TokenUse, template: MessageTemplate) => {
    await throttle.take(`${use} address ${address}`, ADDRESS_TRIES);
    await throttle.take(`${use} account ${email}`, ACCOUNT_TRIES);
    const send = async () => {
      const user = await users.byEmail(scope, email);
      if (user?.status !== 'active') return;
      const token = await oneTimeTokens.issue(user.id, use, LINK_MINUTES);
      const body = { key: `${use}.${newId()}`, template, to: { email }, params: { token } };
      await kit.client.call(notify, { body }, { structureId: user.structureId });
    };
    send().catch((error: Error) => kit.logger.error({ template, err: { name: error.name } }, 'a link was not sent'));
    return {};
  };

  route(jwks, async () => kit.keys.jwks());

  route(signInWithPassword, async ({ body }) => {
    const email = normaliseEmail(body.email);
    const counted = [`password address ${body.address}`, `password account ${email}`] as const;
    await throttle.take(counted[0], ADDRESS_TRIES);
    await throttle.take(counted[1], ACCOUNT_TRIES);
    const user = await users.byEmail(scope, email);
    const hash = user?.status === 'active' ? await credentials.hashOf(user.id) : undefined;
    if (!(await passwords.verify(hash, body.password)) || !user) throw refused();
    await Promise.all(counted.map((what) => throttle.giveBack(what)));
    return signedIn(user);
  });

  route(requestSignInLink, ({ body }) => mailLink(normaliseEmail(body.email), body.address, 'sign_in', 'sign_in_link'));

  route(signInWithLink, async ({ body }) => {
    await throttle.take(`link address ${body.address}`, ADDRESS_TRIES);
    const user = await active(await oneTimeTokens.take(body.token, 'sign_in'));
    await throttle.giveBack(`link address ${body.address}`);
    return signedIn(user);
  });

  route(requestPasswordReset, ({ body }) =>
    mailLink(normaliseEmail(body.email), body.address, 'password_reset', 'password_reset'),
  );

  route(resetPassword, async ({ body }) => {
    const known = await active(await oneTimeTokens.read(body.token, 'password_reset'));
    requireGoodPassword(body.password, known);
    const hash = await passwords.hash(body.password);
    await oneTimeTokens.take(body.token, 'password_reset');
    await credentials.set(known.id, hash);
    await oneTimeTokens.revoke(known.id);
    const { state, events } = endSessions(known);
    return signedIn(await users.save(scope, known, state, events));
  });

  route(readInvitation, async ({ body }) => {
    const user = await users.get(scope, await oneTimeTokens.read(body.token, 'invitation'));
    if (user.status !== 'invited') throw ended();
    const organisation = user.structureId ? await structures.get(scope, user.structureId) : undefined;
    const { email, displayName, roles, invitedUntil } = user;
    return { email, displayName, roles, organisationName: organisation?.name ?? 'Passerelle', expiresAt: invitedUntil };
  });

  route(acceptInvitation, async ({ body }) => {
    const user = await users.get(scope, await oneTimeTokens.read(body.token, 'invitation'));
    const { state, events } = accepted(user, body.displayName);
    if (body.password !== null) requireGoodPassword(body.password, state);
    const hash = body.password === null ? undefined : await passwords.hash(body.password);
    // Guarded by the version: of two who accept at once, one does.
    const saved = await users.save(scope, user, state, events);
    if (hash) await credentials.set(user.id, hash);
    await oneTimeTokens.revoke(user.id, 'invitation');
    return signedIn(saved);
  });

  route(getSessionUser, async ({ params }) => {
    const user = await active(params.userId);
    const organisation = user.structureId ? await structures.get(scope, user.structureId) : undefined;
    const pending = user.accesses.filter(({ status }) => status === 'pending');
    return {
      user: { id: user.id, email: user.email, displayName: user.displayName },
      roles: user.roles,
      organisation: organisation ? { id: organisation.id, name: organisation.name } : null,
      employerId: user.employerId,
      pendingEstablishmentIds: pending.map(({ establishmentId }) => establishmentId),
    };
  });

  route(issueToken, async ({ body }) => {
    const user = await users.findOne(scope, { _id: body.userId });
    if (user?.status !== 'active' || String(user.sessionStamp) !== body.sessionStamp) throw ended();
    return { token: kit.tokens.sign(claimsOf(user as ActiveUser)) };
  });
};

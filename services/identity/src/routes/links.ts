import {
  askLinkCode,
  askLinkRenewal,
  confirmLinkCode,
  exchangeLink,
  issueLinkToken,
  issueYouthLink,
  revokeLinks,
  showLinkCode,
} from '@passerelle/contracts/identity/http';
import { notify } from '@passerelle/contracts/portal/http';
import { notFound } from '@passerelle/kernel';
import { type Route, type Scope, type Stored, systemScope } from '@passerelle/service-kit';
import type { IdentityDeps } from '../deps.ts';
import {
  askCode,
  askRenewal,
  codeChannel,
  isExpired,
  type LinkState,
  linkClaims,
  refusalOf,
  revokeLink,
  tryCode,
} from '../domain/link.ts';
import { hashOf, newCode, newSecret } from '../secret.ts';

/** A code is short: its hash is bound to its link. */
const codeHash = (link: LinkState, code: string) => hashOf(`${link.id} ${code}`);

export const linkRoutes = (route: Route, deps: IdentityDeps) => {
  const { links, kit } = deps;
  const anyStructure = systemScope(null, 'identity.links');
  const publicUrl = kit.config.PUBLIC_URL ?? `http://${kit.config.HOST}:${kit.config.PORT}`;
  const { clock } = kit;

  const newCodeFor = async (scope: Scope, link: Stored<LinkState>) => {
    const code = newCode();
    const { state, events } = askCode(link, codeHash(link, code), clock.now(), new Date());
    const saved = await links.save(scope, link, state, events);
    return { code, expiresAt: saved.code?.expiresAt ?? '' };
  };

  route(issueYouthLink, async ({ body, newId }) => {
    const token = newSecret();
    const { codeTo = null, ...asked } = body;
    const scope = systemScope(body.structureId, 'identity.links');
    const state: LinkState = {
      ...asked,
      id: newId,
      status: 'open',
      codeTo,
      tokenHash: hashOf(token),
      codesAskedAt: [],
      wrongCodes: 0,
    };
    const link = await links.insert(scope, state, []);
    // In the fragment: it is sent to no server, and stays out of every log.
    return { linkId: link.id, token, url: `${publicUrl}/j/#${token}` };
  });

  route(revokeLinks, async ({ scope, body }) => {
    const found = await links.of(scope, body.target, body.purpose);
    for (const link of found) {
      const { state, events } = revokeLink(link);
      await links.save(scope, link, state, events);
    }
    return { revoked: found.length };
  });

  route(exchangeLink, async ({ body }) => {
    const link = await links.byTokenHash(anyStructure, hashOf(body.token));
    if (!link || link.status === 'revoked') throw notFound();
    const { id: linkId, purpose, target, structureId, subject, status } = link;
    return {
      linkId,
      purpose,
      target,
      structureId,
      subject,
      expired: isExpired(link, clock.now()),
      locked: status === 'locked',
    };
  });

  route(askLinkRenewal, async ({ params }) => {
    const link = await links.get(anyStructure, params.linkId);
    const { state, events } = askRenewal(link);
    await links.save(anyStructure, link, state, events);
    return {};
  });

  route(askLinkCode, async ({ params }) => {
    const link = await links.get(anyStructure, params.linkId);
    const sentBy = codeChannel(link);
    const { code, expiresAt } = await newCodeFor(anyStructure, link);
    const { phone, email } = link.codeTo ?? {};
    const to = sentBy === 'sms' && phone ? { phone } : sentBy === 'email' && email ? { email } : undefined;
    // Without another channel the counsellor asks for a code of their own and reads it out.
    if (to) {
      const body = {
        key: `link.${link.id}.${expiresAt.replace(/\W/g, '')}`,
        template: 'link_code',
        to,
        params: { code },
      } as const;
      await kit.client.call(notify, { body }, { structureId: link.structureId });
    }
    return { sentBy, expiresAt };
  });

  route(showLinkCode, async ({ scope, body, disclose }) => {
    const [link] = await links.of(scope, body.target, body.purpose);
    if (!link) throw notFound();
    const shown = await newCodeFor(scope, link);
    disclose([link.subject], 'second_code');
    return shown;
  });

  route(confirmLinkCode, async ({ params, body }) => {
    const link = await links.get(anyStructure, params.linkId);
    const confirmation = newSecret();
    const given = { codeHash: codeHash(link, body.code), confirmationHash: hashOf(confirmation) };
    const { state, events, verdict } = tryCode(link, given, clock.now(), new Date());
    await links.save(anyStructure, link, state, events);
    if (verdict !== 'confirmed') throw refusalOf(verdict, state.wrongCodes);
    return { confirmation };
  });

  route(issueLinkToken, async ({ params, body }) => {
    const link = await links.get(anyStructure, params.linkId);
    const confirmationHash = body.confirmation === null ? null : hashOf(body.confirmation);
    const claims = linkClaims(link, confirmationHash, clock.now(), new Date());
    return { token: kit.tokens.sign(claims), confirmed: claims.kind === 'link' && claims.confirmed };
  });
};

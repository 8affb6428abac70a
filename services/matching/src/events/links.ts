import { getStructureCard, issueYouthLink } from '@passerelle/contracts/identity/http';
import { notify } from '@passerelle/contracts/portal/http';
import type { MatchingDeps } from '../deps.ts';
import type { CandidateIdentity } from '../domain/candidate.ts';
import { CONSENT_DAYS, HIRE_ANSWER_DAYS, type Proposal } from '../domain/proposal.ts';

type Channel = 'email' | 'sms' | 'qr';
const DAY_MS = 86_400_000;
/** A hire may be confirmed, and an agreement withdrawn, some time after the first deadline. */
const GRACE_DAYS = 60;

const within = (proposal: Proposal) => ({ structureId: proposal.structureId });

/** The second code takes another way than the link; without one, the counsellor reads it out. */
function codeTo(identity: CandidateIdentity | undefined, channel: Channel) {
  if (channel === 'email' && identity?.phone) return { phone: identity.phone };
  if (channel === 'sms' && identity?.email) return { email: identity.email };
  return null;
}

async function issue(
  deps: MatchingDeps,
  proposal: Proposal,
  purpose: 'consent' | 'hire',
  channel: Channel,
  days: number,
) {
  const identity = await deps.identities.findOne(deps.houseScope(proposal.structureId), { _id: proposal.candidateId });
  const link = await deps.kit.client.call(
    issueYouthLink,
    {
      body: {
        structureId: proposal.structureId,
        purpose,
        target: proposal.id,
        subject: proposal.candidateId,
        // Tokens and links live in real time; domain time only moves in a demonstration.
        expiresAt: new Date(Date.now() + days * DAY_MS).toISOString(),
        channel,
        codeTo: codeTo(identity, channel),
      },
    },
    within(proposal),
  );
  return { ...link, identity };
}

export const issueConsentLink = (deps: MatchingDeps, proposal: Proposal, channel: Channel) =>
  issue(deps, proposal, 'consent', channel, CONSENT_DAYS + GRACE_DAYS);

const addressOf = (identity: CandidateIdentity | undefined, channel: Channel) => {
  if (channel === 'sms' && identity?.phone) return { channel, to: { phone: identity.phone } };
  if (identity?.email) return { channel: 'email' as const, to: { email: identity.email } };
  if (identity?.phone) return { channel: 'sms' as const, to: { phone: identity.phone } };
  return undefined;
};

/** Sends a link by the channel asked for, else by the one that is known; false when nobody can be reached. */
export async function sendLink(
  deps: MatchingDeps,
  proposal: Proposal,
  purpose: 'consent' | 'hire',
  key: string,
): Promise<boolean> {
  const scope = deps.houseScope(proposal.structureId);
  const identity = await deps.identities.findOne(scope, { _id: proposal.candidateId });
  const address = addressOf(identity, proposal.askedBy ?? 'email');
  if (!address) return false;
  const days = (purpose === 'consent' ? CONSENT_DAYS : HIRE_ANSWER_DAYS) + GRACE_DAYS;
  const { token } = await issue(deps, proposal, purpose, address.channel, days);
  const card = await deps.kit.client.call(
    getStructureCard,
    { params: { structureId: proposal.structureId } },
    within(proposal),
  );
  const template = purpose === 'consent' ? 'consent_ask' : 'hire_ask';
  const params = { token, structure: card.name };
  await deps.kit.client.call(notify, { body: { key, template, to: address.to, params } }, within(proposal));
  return true;
}

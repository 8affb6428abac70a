import type { AggregateStore, Scope, Stored } from '@passerelle/service-kit';
import { HIRE_ANSWER_DAYS, type Proposal } from '../domain/proposal.ts';

type Kind = 'to_send' | 'consent_expired' | 'undeliverable' | 'call_asked' | 'hire_unconfirmed' | 'hire_denied';
export interface Task {
  readonly kind: Kind;
  readonly since: string;
  readonly proposal: Stored<Proposal>;
}

/** What waits for a person, derived from the proposals themselves: there is no second truth to keep. */
export async function tasksOf(store: AggregateStore<Proposal>, scope: Scope, now: Date): Promise<Task[]> {
  const day = now.toISOString().slice(0, 10);
  const find = (filter: Record<string, unknown>) => store.find(scope, filter, { sort: { updatedAt: 1 }, limit: 50 });
  const [accepted, expired, lost, calls, declared, denied] = await Promise.all([
    find({ status: 'accepted' }),
    find({ status: 'expired' }),
    find({ status: { $in: ['consent_asked', 'hire_declared'] }, undeliverableAt: { $exists: true } }),
    find({ callAskedAt: { $exists: true } }),
    find({ status: 'hire_declared' }),
    find({ status: 'offer', hireDeniedAt: { $exists: true } }),
  ]);
  const task = (kind: Kind, since: (p: Proposal) => string | undefined) => (proposal: Stored<Proposal>) => ({
    kind,
    since: since(proposal) ?? proposal.updatedAt,
    proposal,
  });
  const answerAwaited = new Date(now.getTime() - HIRE_ANSWER_DAYS * 86_400_000).toISOString();
  const unconfirmed = declared.filter(({ updatedAt, startOn }) => updatedAt <= answerAwaited || (startOn ?? day) < day);
  return [
    ...denied.map(task('hire_denied', (p) => p.hireDeniedAt)),
    ...unconfirmed.map(task('hire_unconfirmed', (p) => p.updatedAt)),
    ...calls.map(task('call_asked', (p) => p.callAskedAt)),
    ...lost.map(task('undeliverable', (p) => p.undeliverableAt)),
    ...accepted.map(task('to_send', (p) => p.updatedAt)),
    ...expired.map(task('consent_expired', (p) => p.updatedAt)),
  ];
}

import { createHash } from 'node:crypto';
import { emit, type NewEvent } from '@passerelle/contracts';
import { candidateErased, candidateRegistered, candidateUpdated } from '@passerelle/contracts/matching/events';

/** What matching may know of a person (domain guide §3.5), and nothing else. */
export interface Profile {
  readonly occupations: readonly { readonly romeCode: string; readonly months: number }[];
  readonly skills: readonly string[];
  /** `YYYY-MM-DD` */
  readonly availableFrom: string;
  /** INSEE code of the home commune: only a travel band of it is ever shown. */
  readonly commune: string;
  readonly mobilityKm: number;
  readonly permits: readonly string[];
  readonly contractKinds: readonly string[];
  readonly hours: readonly string[];
  readonly experience: string;
}

export interface Candidate {
  readonly id: string;
  readonly structureId: string;
  /** The structure's own number for this person: the key of imports. */
  readonly identifier: string;
  readonly reference: string;
  readonly referentId: string;
  readonly profile: Profile;
  /** Of the imported row: an identical one writes and emits nothing. */
  readonly contentHash: string;
  /** Which import wrote it last, and how it counted there. */
  readonly imported?: { readonly id: string; readonly outcome: 'created' | 'updated' };
  readonly erasedAt?: string;
  readonly updatedAt: string;
}

export interface Identity {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly phone: string | null;
}
export interface CandidateIdentity extends Identity {
  readonly id: string;
  readonly structureId: string;
  /** Folded words of the name, for the counsellors' search. */
  readonly words: readonly string[];
}

export interface Draft {
  readonly structureId: string;
  readonly identifier: string;
  readonly referentId: string;
  readonly profile: Profile;
  readonly identity: Identity;
}

export interface Change {
  readonly candidate: Candidate;
  readonly identity: CandidateIdentity;
  readonly events: readonly NewEvent[];
}

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

/** The key of a candidate is (structure, identifier): the same file again meets the same records. */
export function candidateId(structureId: string, identifier: string): string {
  const h = sha(`${structureId}\n${identifier.trim().toUpperCase()}`);
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
}

/** Six letters and digits that cannot be misheard on the phone. */
export function referenceOf(id: string): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  const bytes = Buffer.from(sha(id), 'hex');
  return `J-${Array.from({ length: 6 }, (_, index) => letters[(bytes[index] ?? 0) % letters.length]).join('')}`;
}

export const foldWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

export const hashOf = ({ referentId, profile, identity }: Omit<Draft, 'structureId' | 'identifier'>): string =>
  sha(JSON.stringify([referentId, profile, identity]));

const identityOf = (id: string, { structureId, identity }: Draft): CandidateIdentity => ({
  ...identity,
  id,
  structureId,
  words: [...new Set(foldWords(`${identity.firstName} ${identity.lastName}`))],
});

export function register(draft: Draft, now: Date): Change {
  const id = candidateId(draft.structureId, draft.identifier);
  const { structureId, identifier, referentId, profile } = draft;
  const candidate: Candidate = {
    id,
    structureId,
    identifier,
    reference: referenceOf(id),
    referentId,
    profile,
    contentHash: hashOf(draft),
    updatedAt: now.toISOString(),
  };
  return { candidate, identity: identityOf(id, draft), events: [emit(candidateRegistered, { referentId })] };
}

/** Undefined when nothing differs. */
export function update(from: Candidate, draft: Draft, now: Date): Change | undefined {
  const contentHash = hashOf(draft);
  if (contentHash === from.contentHash && !from.erasedAt) return undefined;
  const { erasedAt: _erasedAt, ...kept } = from;
  const { referentId, profile } = draft;
  return {
    candidate: { ...kept, referentId, profile, contentHash, updatedAt: now.toISOString() },
    identity: identityOf(from.id, draft),
    events: [emit(candidateUpdated, { referentId })],
  };
}

const nothing: Profile = {
  occupations: [],
  skills: [],
  availableFrom: '1970-01-01',
  commune: '00000',
  mobilityKm: 0,
  permits: [],
  contractKinds: [],
  hours: [],
  experience: '',
};

/** Counts remain; nobody can be named or found again. */
export function erase(from: Candidate, now: Date): { candidate: Candidate; events: readonly NewEvent[] } {
  const at = now.toISOString();
  return {
    candidate: { ...from, identifier: from.id, profile: nothing, contentHash: '', erasedAt: at, updatedAt: at },
    events: [emit(candidateErased, {})],
  };
}

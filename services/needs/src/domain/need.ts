import type { EventDefinition, NewEvent } from '@passerelle/contracts';
import type * as contracted from '@passerelle/contracts/needs/events';
import type {
  GridAgreement,
  NeedCloseReason,
  NeedContact,
  NeedDraft,
  NeedNextAction,
  NeedView,
  SkillRequirement,
  WorkstationAnalysis,
} from '@passerelle/contracts/needs/http';
import { refuseTransition } from '@passerelle/kernel';
import { contractRules } from '@passerelle/referentials';

export type Content = NeedDraft;
export type Analysis = WorkstationAnalysis;
export type GridLine = SkillRequirement;
export type Agreement = GridAgreement;
export type Contact = NeedContact;
export type CloseReason = NeedCloseReason;
export type NextAction = NeedNextAction;
export type HoldReason = NonNullable<NeedView['holdReason']>;

interface Facts {
  readonly id: string;
  readonly structureId: string;
  readonly employerId: string;
  readonly establishmentId: string;
  readonly createdAt: string;
  /** Since when it is in its status. */
  readonly since: string;
  /** Employer's user who asked; null when an officer wrote it. */
  readonly requestedBy: string | null;
  readonly contact: Contact | null;
  readonly content: Content;
  readonly returnedFor: readonly string[];
  readonly analysis: Analysis | null;
  readonly grid: readonly GridLine[];
  readonly agreement: Agreement | null;
  readonly legalReasons: readonly { readonly ruleId: string; readonly reason: string }[];
  /** Placements started against the posts. */
  readonly placements: readonly string[];
  /** Officer who formalises it; null until one takes it up. */
  readonly ownerId: string | null;
}
export type LiveStatus = 'draft' | 'submitted' | 'formalising' | 'open' | 'partly_filled' | 'filled';
/** Life cycle of a need, domain guide §2. */
export type Need = Facts &
  (
    | { readonly status: LiveStatus }
    | { readonly status: 'on_hold'; readonly holdReason: HoldReason }
    | { readonly status: 'closed'; readonly closeReason: CloseReason }
  );

type EventFor<E extends EventDefinition> = E extends EventDefinition ? NewEvent<E> : never;
export type NeedEvent = EventFor<(typeof contracted)['needsEvents'][number]>;
export interface Change {
  readonly state: Need;
  readonly events: readonly NeedEvent[];
}

export const depthOf = (need: Need) => contractRules(need.content.terms.kind).depth;

/** What the structure has to do next. */
export function nextActionOf(need: Need): NextAction | null {
  switch (need.status) {
    case 'draft':
      return 'complete_draft';
    case 'submitted':
      return 'take_up';
    case 'formalising':
      if (depthOf(need) === 'minimal') return 'open';
      if (!need.analysis) return 'analyse';
      if (need.grid.length === 0) return 'write_grid';
      return need.agreement ? 'open' : 'get_agreement';
    case 'open':
    case 'partly_filled':
      return 'find_candidates';
    case 'on_hold':
      return 'resume_or_close';
    case 'filled':
      return 'close';
    case 'closed':
      return null;
  }
}

/** What figures are broken down by. */
export const dimensionsOf = (need: Need) => ({
  needId: need.id,
  employerId: need.employerId,
  establishmentId: need.establishmentId,
  kind: need.content.terms.kind,
  rome: need.content.rome ?? null,
  commune: need.content.commune,
  officerId: need.ownerId,
  posts: need.content.posts,
});

type Transition =
  | 'drafted'
  | 'submitted'
  | 'returned'
  | 'formalising'
  | 'reopened_for_analysis'
  | 'opened'
  | 'on_hold'
  | 'partly_filled'
  | 'filled'
  | 'closed';
export const moved = (name: Transition, from: Need | null, to: Need, reason?: string): NeedEvent => ({
  type: `need.${name}.v1`,
  data: { from: from?.status ?? null, to: to.status, ...(reason ? { reason } : {}), ...dimensionsOf(to) },
});

type Move =
  | { status: LiveStatus }
  | { status: 'on_hold'; holdReason: HoldReason }
  | { status: 'closed'; closeReason: CloseReason };
/** The need in another state: what belonged to the former state alone is left behind. */
export function moveTo(need: Need, move: Move, now: Date, changed: Partial<Facts> = {}): Need {
  const {
    holdReason: _hold,
    closeReason: _close,
    ...facts
  } = need as Facts & { holdReason?: never; closeReason?: never };
  return { ...facts, ...changed, ...move, since: now.toISOString() };
}

/** ∅ → draft (E|O); it belongs to the structure of its workplace from the first line. */
export function draft(
  command: Pick<Facts, 'id' | 'structureId' | 'employerId' | 'establishmentId' | 'requestedBy' | 'contact' | 'content'>,
  now: Date,
): Change {
  const at = now.toISOString();
  const state: Need = {
    ...command,
    ...{ status: 'draft', createdAt: at, since: at, returnedFor: [], analysis: null, grid: [], agreement: null },
    ...{ legalReasons: [], placements: [], ownerId: null },
  };
  return { state, events: [moved('drafted', null, state)] };
}

/** An employer writes while it is a draft, an officer until it is open; what was agreed before falls. */
export function edit(
  need: Need,
  command: { content: Content; structureId: string; by: 'employer' | 'officer' },
): Change {
  const editable = command.by === 'employer' ? ['draft'] : ['draft', 'submitted', 'formalising'];
  const leaves = command.structureId !== need.structureId && need.status !== 'draft';
  if (!editable.includes(need.status) || leaves) throw refuseTransition('needs', need.status, 'modifier');
  const { content, structureId } = command;
  return { state: { ...need, content, structureId, agreement: null }, events: [] };
}

export const setContact = (need: Need, contact: Contact): Change => {
  if (need.status === 'closed') throw refuseTransition('needs', need.status, 'modifier');
  return { state: { ...need, contact }, events: [] };
};

/** draft → submitted (E|O). */
export function submit(need: Need, now: Date): Change {
  if (need.status !== 'draft') throw refuseTransition('needs', need.status, 'envoyer');
  const state = moveTo(need, { status: 'submitted' }, now, { returnedFor: [] });
  return { state, events: [moved('submitted', need, state)] };
}

/** submitted → draft (O, missing items). */
export function giveBack(need: Need, command: { missing: readonly string[] }, now: Date): Change {
  if (need.status !== 'submitted') throw refuseTransition('needs', need.status, 'rendre');
  const state = moveTo(need, { status: 'draft' }, now, { returnedFor: command.missing });
  return { state, events: [moved('returned', need, state, 'missing_items')] };
}

/** Passed on by an officer before anybody took it up; the new structure finds it in its own queue. */
export function transfer(need: Need, command: { structureId: string }): Change {
  if (need.status !== 'submitted' || command.structureId === need.structureId)
    throw refuseTransition('needs', need.status, 'transmettre à une autre structure');
  const state: Need = { ...need, structureId: command.structureId };
  const data = { from: need.status, to: need.status, fromStructureId: need.structureId, ...dimensionsOf(state) };
  return { state, events: [{ type: 'need.transferred.v1', data }] };
}

/** submitted → formalising (O, becomes owner). */
export function formalise(need: Need, command: { officerId: string }, now: Date): Change {
  if (need.status !== 'submitted') throw refuseTransition('needs', need.status, 'prendre en charge');
  const state = moveTo(need, { status: 'formalising' }, now, { ownerId: command.officerId });
  return { state, events: [moved('formalising', need, state)] };
}

/** open → formalising (O: grid or contract changes). */
export function reopen(need: Need, now: Date): Change {
  if (need.status !== 'open') throw refuseTransition('needs', need.status, 'reprendre l’analyse');
  const state = moveTo(need, { status: 'formalising' }, now, { agreement: null, legalReasons: [] });
  return { state, events: [moved('reopened_for_analysis', need, state)] };
}

/** open → on_hold (E|O); a suspended or blocked employer's needs go on hold whatever is filled of them (S). */
export function hold(need: Need, command: { reason: HoldReason }, now: Date): Change {
  const byHouse = command.reason === 'employer_suspended' || command.reason === 'employer_blocked';
  const holdable = need.status === 'open' || (byHouse && need.status === 'partly_filled');
  if (!holdable) throw refuseTransition('needs', need.status, 'suspendre');
  const state = moveTo(need, { status: 'on_hold', holdReason: command.reason }, now);
  return { state, events: [moved('on_hold', need, state, command.reason)] };
}

/** Any not closed → closed (E|O|S). */
export function close(need: Need, command: { reason: CloseReason }, now: Date): Change {
  if (need.status === 'closed') throw refuseTransition('needs', need.status, 'clore');
  const state = moveTo(need, { status: 'closed', closeReason: command.reason }, now);
  return { state, events: [moved('closed', need, state, command.reason)] };
}

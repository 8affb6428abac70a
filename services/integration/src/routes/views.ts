import type { CheckinView, InterventionView, PlacementView, VisitView } from '@passerelle/contracts/integration/http';
import type { Scope, Stored } from '@passerelle/service-kit';
import type { Checkin } from '../domain/checkin.ts';
import type { Intervention } from '../domain/intervention.ts';
import type { Placement } from '../domain/placement.ts';
import type { Visit } from '../domain/visit.ts';

/** Words about a young person are for those who accompany them; a manager sees where things stand. */
const readsWords = (scope: Scope) =>
  scope.kind !== 'structure' || scope.roles.includes('officer') || scope.roles.includes('counsellor');
/** An officer's notes of a mediation are not for counsellors (domain guide §1). */
const readsActions = (scope: Scope) =>
  scope.kind === 'structure' && (scope.roles.includes('officer') || scope.roles.includes('manager'));

export function placementView(scope: Scope, placement: Stored<Placement>): PlacementView {
  const ofEmployer = scope.kind === 'employer';
  return {
    id: placement.id,
    version: placement.version,
    structureId: placement.structureId,
    needId: placement.needId,
    candidateId: placement.candidateId,
    employerId: placement.employerId,
    establishmentId: placement.establishmentId,
    officerId: placement.officerId,
    referentId: placement.referentId,
    status: placement.status,
    kind: placement.kind,
    rome: placement.rome,
    commune: placement.commune,
    reference: placement.reference,
    title: placement.title,
    employerName: placement.employerName,
    startsOn: placement.startsOn,
    endsOn: placement.endsOn,
    trialEndsOn: placement.trial?.endsOn ?? null,
    evidence: [...placement.evidence],
    // What becomes of a person after the job is none of the former employer's business.
    situations: ofEmployer ? [] : [...placement.situations],
    endedOn: placement.status === 'ended' ? placement.endedOn : null,
    endReason: placement.status === 'ended' ? placement.endReason : null,
  };
}

export function checkinView(scope: Scope, checkin: Stored<Checkin>): CheckinView {
  const done = checkin.status === 'done' ? checkin : undefined;
  const { note: _note, ...wordless } = done?.answer ?? {};
  return {
    id: checkin.id,
    version: checkin.version,
    placementId: checkin.placementId,
    milestone: checkin.milestone,
    audience: checkin.audience,
    status: checkin.status,
    review: checkin.review,
    dueOn: checkin.dueOn,
    attempts: checkin.attempts,
    title: checkin.title,
    employerName: checkin.employerName,
    answer: done ? (readsWords(scope) ? done.answer : (wordless as typeof done.answer)) : null,
    answeredBy: done?.answeredBy ?? null,
    doneAt: done?.doneAt ?? null,
  };
}

export function interventionView(scope: Scope, intervention: Stored<Intervention>): InterventionView {
  const ofOther = scope.kind === 'employer' && intervention.raisedBy !== 'employer';
  return {
    id: intervention.id,
    version: intervention.version,
    placementId: intervention.placementId,
    status: intervention.status,
    raisedBy: intervention.raisedBy,
    urgent: intervention.urgent,
    topics: ofOther ? [] : [...intervention.topics],
    raisedAt: intervention.raisedAt,
    acknowledgeBy: intervention.acknowledgeBy,
    breached: intervention.breached,
    confidential: intervention.confidential,
    message: (!ofOther && readsWords(scope) && intervention.message) || null,
    actions: readsActions(scope) ? [...intervention.actions] : [],
    outcome: intervention.status === 'closed' ? intervention.outcome : null,
    title: intervention.title,
    employerName: intervention.employerName,
  };
}

export function visitView({ structureId: _s, eventCount: _e, seen: _n, ...visit }: Stored<Visit>): VisitView {
  return { ...visit };
}

import type { CloudEvent } from '@passerelle/contracts';
import { dayOf } from '@passerelle/kernel';
import type { Entity } from './figures.ts';

/** What is known of an entity after its latest event. */
export interface Standing {
  readonly structureId: string | null;
  readonly entity: Entity;
  readonly state: string;
  /** Day of its entry into this state, or of the last event within it. */
  readonly since: string;
  readonly sequence: number;
  readonly kind: string | null;
  readonly rome: string | null;
  readonly commune: string | null;
  readonly officerId: string | null;
  readonly establishmentId: string | null;
  readonly candidateId: string | null;
  readonly placementId: string | null;
  /** Of an intervention: taken in time; null while nobody can tell. */
  readonly withinDelay: boolean | null;
}

/** One row for each entity; its dates are the earliest of its events, in whatever order these arrive. */
export interface EntityRow extends Standing {
  readonly _id: string;
  readonly bornOn: string;
  readonly first: Readonly<Record<string, string>>;
}

/** One row for each event: what freshness is read from. */
export interface EventRow {
  readonly _id: string;
  readonly structureId: string | null;
  readonly entity: Entity;
  readonly subject: string;
  readonly type: string;
  /** Instant, RFC 3339. */
  readonly at: string;
}

/** `need.opened.v1` → `opened` */
const happeningOf = (type: string) => type.split('.').slice(1, -1).join('.');

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** An employer belongs to the network: the lead structure of its establishment counts it. */
const tenantOf = (event: CloudEvent) => event.structureid ?? textOf(event.data.leadStructureId);

export function rowsOf(event: CloudEvent) {
  const { data, subject, type } = event;
  const entity = type.slice(0, type.indexOf('.')) as Entity;
  const day = dayOf(new Date(event.time));
  const happening = happeningOf(type);
  const structureId = tenantOf(event);
  const standing: Standing = {
    structureId,
    entity,
    state: String(data.to),
    since: day,
    sequence: event.sequence,
    kind: textOf(data.kind),
    rome: textOf(data.rome),
    commune: textOf(data.commune),
    officerId: textOf(data.officerId),
    establishmentId: textOf(data.establishmentId),
    candidateId: textOf(data.candidateId),
    placementId: textOf(data.placementId),
    withinDelay: happening === 'sla_breached' ? false : typeof data.withinDelay === 'boolean' ? data.withinDelay : null,
  };
  const eventRow: EventRow = { _id: event.id, structureId, entity, subject, type, at: event.time };
  return { id: subject, standing, earliest: { bornOn: day, [`first.${happening}`]: day }, eventRow };
}

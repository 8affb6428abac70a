import type { AggregateStore, Kit } from '@passerelle/service-kit';
import type { Checkin } from './domain/checkin.ts';
import type { Intervention } from './domain/intervention.ts';
import type { Placement } from './domain/placement.ts';
import type { Visit } from './domain/visit.ts';

export interface IntegrationDeps {
  readonly kit: Kit;
  readonly placements: AggregateStore<Placement>;
  readonly checkins: AggregateStore<Checkin>;
  readonly interventions: AggregateStore<Intervention>;
  readonly visits: AggregateStore<Visit>;
}

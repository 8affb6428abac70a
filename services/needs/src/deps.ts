import type { AggregateStore, Kit } from '@passerelle/service-kit';
import type { Need } from './domain/need.ts';
import type { EmployerCopies } from './employer-copies.ts';
import type { References } from './references.ts';

export interface NeedsDeps {
  readonly kit: Kit;
  readonly needs: AggregateStore<Need>;
  readonly employers: EmployerCopies;
  readonly references: References;
}

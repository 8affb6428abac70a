import type { AggregateStore, Kit } from '@passerelle/service-kit';
import type { Employer } from './domain/employer.ts';
import type { Registration } from './domain/registration.ts';

export interface EmployersDeps {
  readonly kit: Kit;
  readonly employers: AggregateStore<Employer>;
  readonly registrations: AggregateStore<Registration>;
  /** Name of a commune by its code; null when unknown. */
  readonly communeName: (code: string) => string | null;
}

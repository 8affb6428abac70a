import type { NeedView } from '@passerelle/contracts/needs/http';
import type { EmployerScope, LinkScope, Stored, StructureScope } from '@passerelle/service-kit';
import type { NeedsDeps } from '../deps.ts';
import type { Change, Need } from '../domain/need.ts';
import { viewOf } from './view.ts';

type Save = (
  scope: StructureScope | EmployerScope | LinkScope,
  from: Stored<Need>,
  change: Change,
) => Promise<NeedView>;

/** Saves what a rule decided and answers the need as it now stands. */
export const saver =
  (deps: NeedsDeps): Save =>
  async (scope, from, { state, events }) =>
    viewOf(await deps.needs.save(scope, from, state, events), scope, deps);

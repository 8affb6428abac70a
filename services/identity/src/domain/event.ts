import type { NewEvent } from '@passerelle/contracts';
import type * as events from '@passerelle/contracts/identity/events';

type Definition = (typeof events)['identityEvents'][number];

/** An event of identity, its data checked by the compiler against the contract of its type. */
export const identityEvent = <T extends Definition['type']>(
  type: T,
  data: NewEvent<Extract<Definition, { type: T }>>['data'],
): NewEvent => ({ type, data });

import { Type } from 'typebox';
import { needDimensions, transition } from '../dimensions.ts';
import { event } from '../event.ts';

const need = { ...transition, ...needDimensions };
export const needDrafted = event('needs', 'need.drafted.v1', need);
export const needSubmitted = event('needs', 'need.submitted.v1', need);
export const needReturned = event('needs', 'need.returned.v1', need);
export const needFormalising = event('needs', 'need.formalising.v1', need);
export const needReopened = event('needs', 'need.reopened_for_analysis.v1', need);
/** The grid was agreed by the employer: on the portal, by link, or recorded by the officer with its channel. */
export const needGridAgreed = event('needs', 'need.grid_agreed.v1', { ...need, channel: Type.String() });
export const needOpened = event('needs', 'need.opened.v1', need);
export const needOnHold = event('needs', 'need.on_hold.v1', need);
export const needPartlyFilled = event('needs', 'need.partly_filled.v1', need);
export const needFilled = event('needs', 'need.filled.v1', need);
export const needClosed = event('needs', 'need.closed.v1', need);
/** Passed on to another structure: `structureid` is the new one. */
export const needTransferred = event('needs', 'need.transferred.v1', { ...need, fromStructureId: Type.String() });
export const needsEvents = [
  needDrafted,
  needSubmitted,
  needReturned,
  needFormalising,
  needReopened,
  needGridAgreed,
  needOpened,
  needOnHold,
  needPartlyFilled,
  needFilled,
  needClosed,
  needTransferred,
] as const;

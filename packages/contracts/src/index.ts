export type { Claims, EmployerRight } from './claims.ts';
export { needDimensions, transition } from './dimensions.ts';
export {
  type CloudEvent,
  type EventDefinition,
  type EventOf,
  emit,
  event,
  type NewEvent,
  subjectOf,
} from './event.ts';
export {
  type Access,
  type BodyOf,
  type Grant,
  type LinkPurpose,
  linkPurposes,
  type Method,
  type Operation,
  operation,
  type ParamsOf,
  type QueryOf,
  type ReplyOf,
  type Role,
  roles,
  type Service,
} from './operation.ts';
export * from './schema.ts';

export { assertNever } from './assert-never.ts';
export { type Clock, dayOf, fixedClock, systemClock } from './clock.ts';
export { DomainError, type ErrorKind, type FieldError, notFound, refuseTransition } from './errors.ts';
export { type Id, newId } from './ids.ts';

export {
  type CallInput,
  createClient,
  httpTransport,
  memoryTransport,
  type ServiceClient,
  serviceOf,
  type Transport,
  urlOf,
  type WireReply,
  type WireRequest,
} from './client.ts';
export { type Config, ConfigError, loadConfig } from './config.ts';
export { type DomainClock, openDomainClock } from './domain-clock.ts';
export type { EventBus, EventLogger, FaultHook, FaultPoint, Subscription } from './events/bus.ts';
export { eventIndexes } from './events/collections.ts';
export {
  type Consumer,
  type ConsumerRuntime,
  consumer,
  createConsumer,
  type EventHandler,
  type Handling,
  on,
} from './events/consumer.ts';
export { type DeadLetter, openDeadLetters } from './events/dead-letters.ts';
export { type EventLog, type LogOf, openLog } from './events/log.ts';
export { createLogBus, type LogBus } from './events/log-bus.ts';
export { connectNatsBus } from './events/nats-bus.ts';
export { rebuild, republish } from './events/rebuild.ts';
export { createRelay, type Relay } from './events/relay.ts';
export { type Replay, replayDeadLetters } from './events/replay.ts';
export type { ScopeFor } from './http/access.ts';
export { type AccessLogEntry, createDisclosureLog, type DisclosureLog } from './http/disclosure.ts';
export { openApiOf } from './http/openapi.ts';
export { fromProblem, problem } from './http/problem.ts';
export type { Call, Handler, Route } from './http/route.ts';
export { createServer } from './http/server.ts';
export { ephemeralKeys, type KeyRing, openKeys, rotateKeys } from './keys.ts';
export type { Kit } from './kit.ts';
export { createLogger, redactedPaths, runService } from './process.ts';
export { createRevocations, type Revocations } from './revocations.ts';
export { createScheduler, type DueItem, type Schedule, type Scheduler, scheduled, type Upkeep } from './schedule.ts';
export {
  actorOf,
  type EmployerScope,
  type LinkScope,
  type NetworkScope,
  type PlatformScope,
  type Scope,
  type StructureScope,
  type SystemScope,
  scopeOf,
  systemScope,
} from './scope.ts';
export {
  type AnyService,
  defineService,
  type House,
  openService,
  type RunningService,
  type ServiceDefinition,
} from './service.ts';
export {
  type AggregateSpec,
  type AggregateStore,
  alreadySeen,
  createAggregateStore,
  type Stored,
} from './store/aggregate.ts';
export { connectStore } from './store/connect.ts';
export { serviceDialect } from './store/dialect.ts';
export { Nested, type Personal, personal, plain } from './store/fields.ts';
export { ensureIndexes, type NamedIndex } from './store/indexes.ts';
export { outsideDialect } from './store/monitor.ts';
export { afterCursor, cursorAt, limitOf, type PageOf, type PageRequest } from './store/page.ts';
export { createTokens, type Tokens } from './tokens.ts';

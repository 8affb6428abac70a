import type { Service } from '@passerelle/contracts';
import type { Clock } from '@passerelle/kernel';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { ServiceClient, Transport } from './client.ts';
import type { Config } from './config.ts';
import type { DisclosureLog } from './http/disclosure.ts';
import type { KeyRing } from './keys.ts';
import type { Revocations } from './revocations.ts';
import type { AggregateContext } from './store/aggregate.ts';
import type { NamedIndex } from './store/indexes.ts';
import type { Tokens } from './tokens.ts';

/** What the kit hands to a service: the only door to time, store, other services and settings. */
export interface Kit extends AggregateContext {
  readonly service: Service;
  readonly config: Config;
  readonly connection: Connection;
  /** Domain time. */
  readonly clock: Clock;
  readonly client: ServiceClient;
  /** For the portal's gateway: raw requests to another service. */
  readonly transport: Transport;
  readonly tokens: Tokens;
  readonly keys: KeyRing;
  readonly revocations: Revocations;
  readonly disclosures: DisclosureLog;
  readonly logger: Logger;
  /** Indexes of a collection that is no aggregate (a read model, a queue). */
  indexes(collection: string, named: readonly NamedIndex[]): void;
}

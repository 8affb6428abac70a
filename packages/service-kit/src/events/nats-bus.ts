import { setTimeout as sleep } from 'node:timers/promises';
import { type CloudEvent, type Service, subjectOf } from '@passerelle/contracts';
import { DomainError } from '@passerelle/kernel';
import {
  AckPolicy,
  type ConsumerMessages,
  connect,
  DeliverPolicy,
  type JetStreamManager,
  JSONCodec,
  type JsMsg,
  type NatsConnection,
  nanos,
  headers as newHeaders,
  StorageType,
} from 'nats';
import { defaultBackoff, waitAfter } from './backoff.ts';
import { type ConsumerSpec, type EventBus, type EventLogger, type Subscription, sourceOf } from './bus.ts';
import { failureOf } from './failure.ts';
import { createLanes, type Lanes } from './lanes.ts';

export interface NatsBusOptions {
  readonly url: string;
  readonly logger: EventLogger;
  readonly backoffMs?: readonly number[];
}

const STREAM = 'PASSERELLE';
const DUPLICATE_WINDOW_MS = 120_000;
/** One message, replaced at each probe: what is tried is a publication kept on disk, without growing the stream. */
const PROBE = { stream: 'PASSERELLE_PROBE', subject: 'passerelle-probe' };
const PUBLISH_TIMEOUT_MS = 5_000;
const PROBE_TIMEOUT_MS = 2_000;
/** A process that died lets go of its messages after this time; one at work says so more often. */
const ACK_WAIT_MS = 5_000;
const WORKING_EVERY_MS = 2_000;
/** Messages held by one reader, and how many of them are at work. */
const WINDOW = 64;
const WIDTH = 16;
/** Far more than the window: messages that wait for their next delivery count, and must not hold up the others. */
const MAX_ACK_PENDING = 10_000;
const FETCH_MS = 5_000;
const RETRY_MS = 500;

const json = JSONCodec<CloudEvent>();

const unavailable = () => new DomainError('BUS.UNAVAILABLE', 'unavailable', 'Le bus d’événements ne répond pas.');

/**
 * The bus of a house of several processes: NATS JetStream from 2.9 on. The connection is made in the background
 * and made again for ever; meanwhile publishing is refused and events wait in their documents.
 */
export function connectNatsBus({ url, logger, backoffMs = defaultBackoff }: NatsBusOptions): EventBus {
  let connection: NatsConnection | undefined;
  let up = false;
  let closed = false;
  /** Settled once per connection, and again after a failure: a stream can be lost with its server's disk. */
  let declared: Promise<JetStreamManager> | undefined;
  const subscriptions = new Set<Subscription>();

  const follow = async (current: NatsConnection) => {
    for await (const { type } of current.status()) {
      if (type !== 'disconnect' && type !== 'reconnect') continue;
      up = type === 'reconnect';
      forget();
      logger.warn({ url: current.getServer() }, up ? 'the bus is back' : 'the bus is gone: events wait');
    }
  };
  const connecting = (async () => {
    while (!closed) {
      try {
        const current = await connect({
          servers: url,
          maxReconnectAttempts: -1,
          reconnectTimeWait: RETRY_MS,
          pingInterval: 10_000,
        });
        connection = current;
        up = true;
        follow(current).catch(() => {});
        if (closed) await current.close();
        return;
      } catch (error) {
        logger.warn(failureOf(error), 'the bus cannot be reached: events wait');
        await sleep(RETRY_MS, undefined, { ref: false });
      }
    }
  })();

  const live = (): NatsConnection => {
    if (!connection || !up) throw unavailable();
    return connection;
  };
  const forget = () => {
    declared = undefined;
  };
  const manager = async () => {
    declared ??= live().jetstreamManager().then(declareStreams);
    try {
      return await declared;
    } catch (error) {
      forget();
      throw error;
    }
  };

  return {
    async publish(events) {
      await manager();
      const stream = live().jetstream();
      try {
        await Promise.all(
          events.map((event) => {
            const headers = newHeaders();
            if (event.traceparent) headers.set('traceparent', event.traceparent);
            return stream.publish(subjectOf(sourceOf(event), event.type), json.encode(event), {
              msgID: event.id,
              headers,
              timeout: PUBLISH_TIMEOUT_MS,
              expect: { streamName: STREAM },
            });
          }),
        );
      } catch (error) {
        forget();
        throw error;
      }
    },
    async subscribe(consumer) {
      const lanes = createLanes(WIDTH);
      const source = { manager, live, forget, logger, backoffMs };
      const readers = consumer.sources.map((service) => read(consumer, service, lanes, source));
      const subscription = {
        async stop() {
          subscriptions.delete(subscription);
          await Promise.all(readers.map((reader) => reader.stop()));
        },
      };
      subscriptions.add(subscription);
      return subscription;
    },
    async health() {
      await manager();
      const probe = live().jetstream();
      await probe.publish(PROBE.subject, undefined, {
        timeout: PROBE_TIMEOUT_MS,
        expect: { streamName: PROBE.stream },
      });
    },
    async close() {
      closed = true;
      await Promise.all([...subscriptions].map((subscription) => subscription.stop()));
      if (up) await Promise.race([connection?.flush(), sleep(PROBE_TIMEOUT_MS, undefined, { ref: false })]);
      await connection?.close();
      await connecting;
    },
  };
}

async function declareStreams(manager: JetStreamManager): Promise<JetStreamManager> {
  const known = new Set(await manager.streams.names().next());
  // A stream that is there is left as its operators set it (replicas, placement).
  if (!known.has(STREAM))
    await manager.streams.add({
      name: STREAM,
      subjects: ['passerelle.>'],
      storage: StorageType.File,
      duplicate_window: nanos(DUPLICATE_WINDOW_MS),
    });
  if (!known.has(PROBE.stream))
    await manager.streams.add({
      name: PROBE.stream,
      subjects: [PROBE.subject],
      storage: StorageType.File,
      max_msgs: 1,
    });
  return manager;
}

interface Source {
  readonly manager: () => Promise<JetStreamManager>;
  readonly live: () => NatsConnection;
  /** Streams are declared again before the next use. */
  readonly forget: () => void;
  readonly logger: EventLogger;
  readonly backoffMs: readonly number[];
}

/** Reads the events of one service for one consumer, as a durable that other instances share. */
function read(consumer: ConsumerSpec, service: Service, lanes: Lanes, source: Source): Subscription {
  const durable = `${consumer.name.replaceAll('.', '_')}__${service}`;
  const held = new Map<JsMsg, Promise<void>>();
  let fetching: ConsumerMessages | undefined;
  let stopped = false;
  const working = setInterval(() => {
    for (const message of held.keys()) message.working();
  }, WORKING_EVERY_MS).unref();

  const take = async (message: JsMsg) => {
    let event: CloudEvent;
    try {
      event = json.decode(message.data);
    } catch (error) {
      // Not an event of ours. Without a reason: servers before 2.11 take `term(reason)` for a failed delivery.
      source.logger.error({ consumer: consumer.name, seq: message.seq, ...failureOf(error) }, 'unreadable message');
      return message.term();
    }
    await lanes.run(event.subject, async () => {
      if (stopped) return message.nak();
      const delivery = message.info.deliveryCount;
      const outcome = await consumer.deliver(event, delivery);
      if (outcome === 'done') message.ack();
      else message.nak(waitAfter(delivery, source.backoffMs));
    });
  };
  const hold = (message: JsMsg) => {
    const task = take(message)
      // The connection is gone: the message comes again.
      .catch((error: unknown) => source.logger.warn({ consumer: consumer.name, ...failureOf(error) }, 'not answered'))
      .finally(() => held.delete(message));
    held.set(message, task);
  };

  const fetchAll = async () => {
    await declareConsumer(await source.manager(), durable, service);
    const messages = await source.live().jetstream().consumers.get(STREAM, durable);
    while (!stopped) {
      while (held.size > WINDOW / 2) await Promise.race(held.values());
      fetching = await messages.fetch({ max_messages: WINDOW - held.size, expires: FETCH_MS });
      for await (const message of fetching) {
        const type = message.subject.slice(subjectOf(service, '').length);
        if (consumer.types.has(type)) hold(message);
        else message.ack();
      }
    }
  };
  const ended = (async () => {
    while (!stopped) {
      try {
        await fetchAll();
      } catch (error) {
        if (stopped) return;
        source.forget();
        source.logger.warn({ consumer: consumer.name, ...failureOf(error) }, 'a consumer waits for the bus');
        await sleep(RETRY_MS, undefined, { ref: false });
      }
    }
  })();

  return {
    async stop() {
      stopped = true;
      await fetching?.close();
      await ended;
      await Promise.all(held.values());
      clearInterval(working);
    },
  };
}

async function declareConsumer(manager: JetStreamManager, durable: string, service: Service): Promise<void> {
  const settings = {
    filter_subject: `${subjectOf(service, '')}>`,
    ack_wait: nanos(ACK_WAIT_MS),
    max_ack_pending: MAX_ACK_PENDING,
    // No limit here: the consumer gives up in code, once the event is safe among the dead letters.
    max_deliver: -1,
  };
  const existing = await manager.consumers.info(STREAM, durable).catch(() => undefined);
  if (!existing)
    await manager.consumers.add(STREAM, {
      durable_name: durable,
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      ...settings,
    });
  else if (existing.config.ack_wait !== settings.ack_wait || existing.config.max_ack_pending !== MAX_ACK_PENDING)
    await manager.consumers.update(STREAM, durable, settings);
}

import { type Static, type TObject, type TProperties, Type } from 'typebox';
import type { Service } from './operation.ts';

/** Definition of one event type: its data holds ids, states, codes and dimensions, never a name, contact or note. */
export interface EventDefinition<T extends string = string, D extends TObject = TObject> {
  readonly service: Service;
  readonly entity: string;
  /** `need.opened.v1` */
  readonly type: T;
  readonly data: D;
}

export function event<const T extends `${string}.${string}.v${number}`, P extends TProperties>(
  service: Service,
  type: T,
  properties: P,
) {
  const data = Type.Object(properties);
  return { service, entity: type.slice(0, type.indexOf('.')), type, data } satisfies EventDefinition<T, typeof data>;
}

/** CloudEvents 1.0 with the house's extension attributes. */
export interface CloudEvent<T extends string = string, D = Record<string, unknown>> {
  readonly specversion: '1.0';
  readonly id: string;
  /** `/passerelle/<service>` */
  readonly source: string;
  readonly type: T;
  /** Id of the entity. */
  readonly subject: string;
  readonly time: string;
  /** Tenant; null for what belongs to the network (an employer, a structure's creation). */
  readonly structureid: string | null;
  /** Counts the events of this entity from 1. */
  readonly sequence: number;
  /** `user:<id>`, `link:<subject>` or `system:<consumer>`. */
  readonly actor: string;
  readonly traceparent?: string;
  readonly data: D;
}

export type EventOf<E extends EventDefinition> = CloudEvent<E['type'], Static<E['data']>>;

/** What a rule emits; the store adds id, sequence, time, actor and tenant when it saves. */
export interface NewEvent<E extends EventDefinition = EventDefinition> {
  readonly type: E['type'];
  readonly data: Static<E['data']>;
}

export const emit = <E extends EventDefinition>(definition: E, data: Static<E['data']>): NewEvent<E> => ({
  type: definition.type,
  data,
});

/** `passerelle.needs.need.opened.v1` */
export const subjectOf = (service: Service, type: string): string => `passerelle.${service}.${type}`;

import { setTimeout as sleep } from 'node:timers/promises';
import type { BodyOf, Operation, ParamsOf, QueryOf, ReplyOf, Service } from '@passerelle/contracts';
import { listDemoMessages } from '@passerelle/contracts/portal/http';
import { createRevocations, createTokens, type RunningService } from '@passerelle/service-kit';
import { type Caller, callers } from '@passerelle/testing';
import type { RunningHouse } from '../house.ts';

export interface Act<O extends Operation> {
  readonly params?: ParamsOf<O>;
  readonly query?: QueryOf<O>;
  readonly body?: BodyOf<O>;
  readonly version?: number;
}
/** Somebody who does what the screens let them do, and stops the demo at the first refusal. */
export type Actor = <const O extends Operation>(operation: O, act?: Act<O>) => Promise<ReplyOf<O>>;

export interface Actors extends Omit<ReturnType<typeof callers>, 'anonymous'> {
  readonly anonymous: Actor;
  readonly anonymousCaller: Caller;
  as(caller: Caller): Actor;
  /** The secret of the last link mailed to an address: what its owner would click. */
  mailedToken(to: string): Promise<string>;
}

export function actorsOf(house: RunningHouse): Actors {
  const portal = house.services.get('portal') as RunningService;
  const apps = new Map<Service, RunningService['app']>([...house.services].map(([name, { app }]) => [name, app]));
  const known = callers(createTokens(portal.kit.keys, 'passerelle', createRevocations()), apps);
  const as =
    (caller: Caller): Actor =>
    async (operation, act = {}) => {
      const reply = await caller.call(operation, act);
      if (reply.status >= 400) throw new Error(`${operation.id}: ${reply.status} ${JSON.stringify(reply.problem)}`);
      return reply.body;
    };
  const anonymous = as(known.anonymous());
  return {
    ...known,
    as,
    anonymous,
    anonymousCaller: known.anonymous(),
    async mailedToken(to) {
      await house.settle();
      // Messages are queued, then sent: the mailbox fills a moment later.
      for (let patience = 0; patience < 200; patience += 1) {
        const { items } = await anonymous(listDemoMessages, { query: { to, limit: 5 } });
        for (const { text } of items) {
          const token = /#(?:[\w-]*=)?([\w-]{30,})/.exec(text)?.[1];
          if (token) return token;
        }
        await sleep(25);
      }
      throw new Error(`no link was mailed to ${to}`);
    },
  };
}

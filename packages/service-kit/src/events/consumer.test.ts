import { type CloudEvent, event } from '@passerelle/contracts';
import { DomainError } from '@passerelle/kernel';
import { createConnection } from 'mongoose';
import t from 'tap';
import { Type } from 'typebox';
import { currentTraceparent } from '../store/trace.ts';
import { consumer, createConsumer, on } from './consumer.ts';
import { type DeadLetters, openDeadLetters } from './dead-letters.ts';

const opened = event('needs', 'thing.opened.v1', { n: Type.Integer() });
const closed = event('employers', 'thing.closed.v1', { why: Type.Optional(Type.String()) });

const common = {
  /** Never connected: nothing here reaches a store. */
  connection: createConnection(),
  logger: { info() {}, warn() {}, error() {} },
};
const eventOf = (type: string, data: Record<string, unknown>): CloudEvent => ({
  specversion: '1.0',
  id: 'event',
  source: '/passerelle/needs',
  type,
  subject: 'thing',
  time: '2026-03-02T09:00:00.000Z',
  structureid: 'structure',
  sequence: 1,
  actor: 'system:test',
  data,
});
function letterBox() {
  const recorded: string[] = [];
  const deadLetters: DeadLetters = {
    ...openDeadLetters(common.connection),
    async record(_consumer, _event, error, deliveries) {
      recorded.push(`${error instanceof DomainError ? error.code : (error as Error).name} ${deliveries}`);
    },
  };
  return { deadLetters, recorded };
}

t.test('a table names each type once', async (t) => {
  const twice = [on(opened, async () => {}), on(opened, async () => {})];
  t.throws(() => consumer('indicators.twice', twice), /thing\.opened\.v1 twice/);
});

t.test('a runtime reads the services of its table, and handles as the tenant of the event', async (t) => {
  const scopes: unknown[] = [];
  const table = consumer<{ shelf: string[] }>('indicators.things', [
    on(opened, async ({ data }, { shelf, scope }) => {
      scopes.push(scope);
      shelf.push(`opened ${data.n}`);
    }),
    on(closed, async ({ data }, { shelf }) => void shelf.push(`closed ${data.why}`)),
  ]);
  const shelf: string[] = [];
  const runtime = createConsumer({ ...common, consumer: table, deps: { shelf } });
  t.same(runtime.sources, ['needs', 'employers']);
  t.same(runtime.types, new Set(['thing.opened.v1', 'thing.closed.v1']));
  t.equal(await runtime.deliver(eventOf('thing.opened.v1', { n: 1, later: true }), 1), 'done');
  t.equal(await runtime.deliver(eventOf('thing.closed.v1', {}), 1), 'done');
  t.equal(await runtime.deliver(eventOf('thing.elsewhere.v1', {}), 1), 'done', 'not its business');
  t.same(shelf, ['opened 1', 'closed undefined']);
  t.match(scopes, [{ kind: 'system', structureId: 'structure', consumer: 'indicators.things' }]);
});

t.test('what a handler saves carries the trace of the event it answers', async (t) => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  let current: object = {};
  const table = consumer<object>('indicators.traced', [
    on(opened, async () => {
      current = currentTraceparent();
    }),
  ]);
  const runtime = createConsumer({ ...common, consumer: table, deps: {} });
  await runtime.handle({ ...eventOf('thing.opened.v1', { n: 1 }), traceparent });
  t.same(current, { traceparent });
});

t.test('what a failure leads to', async (t) => {
  const cases = [
    ['a refusal, early', new DomainError('X', 'conflict', 'x'), 1, 'retry', []],
    ['a refusal, at the limit', new DomainError('X', 'conflict', 'x'), 8, 'done', ['X 8']],
    ['a bug, at the limit', new TypeError('x'), 8, 'done', ['TypeError 8']],
    ['a dependency down, long after', new DomainError('X', 'unavailable', 'x'), 50, 'retry', []],
  ] as const;
  for (const [name, error, delivery, outcome, letters] of cases) {
    const { deadLetters, recorded } = letterBox();
    const table = consumer<object>('indicators.failing', [
      on(opened, async () => {
        throw error;
      }),
    ]);
    const runtime = createConsumer({ ...common, consumer: table, deps: {}, deadLetters });
    t.equal(await runtime.deliver(eventOf('thing.opened.v1', { n: 1 }), delivery), outcome, name);
    t.same(recorded, letters, name);
  }
});

t.test('an event is not given up while it cannot be put among the dead letters', async (t) => {
  const { deadLetters } = letterBox();
  deadLetters.record = async () => {
    throw new Error('the store is down');
  };
  const table = consumer<object>('indicators.failing', [on(opened, async () => {})]);
  const runtime = createConsumer({ ...common, consumer: table, deps: {}, deadLetters });
  t.equal(await runtime.deliver(eventOf('thing.opened.v1', { n: 'one' }), 99), 'retry');
});

/** A process of `needs` and `indicators` that saves samples, and kills itself where it is told to. */
import {
  connectNatsBus,
  connectStore,
  createConsumer,
  createLogBus,
  createRelay,
  type FaultHook,
  type FaultPoint,
  openLog,
} from '@passerelle/service-kit';
import { openSamples, projection, silent } from './sample.ts';

export interface CrashOrder {
  readonly needs: { readonly uri: string; readonly database: string };
  readonly indicators: { readonly uri: string; readonly database: string };
  readonly natsUrl?: string;
  readonly faultPoint?: FaultPoint;
  /** How many times the point is passed before the end. */
  readonly passes: number;
  readonly samples: number;
}

const order = JSON.parse(process.argv[2] ?? '{}') as CrashOrder;
let passes = order.passes;
const fault: FaultHook = (point) => {
  if (point !== order.faultPoint) return;
  if (passes > 0) passes -= 1;
  else process.kill(process.pid, 'SIGKILL');
};

const needs = await connectStore(order.needs.uri, order.needs.database);
const indicators = await connectStore(order.indicators.uri, order.indicators.database);
const log = openLog(needs, 'needs');
const bus = order.natsUrl
  ? connectNatsBus({ url: order.natsUrl, logger: silent, backoffMs: [50] })
  : createLogBus({ logOf: (service) => (service === 'needs' ? log : undefined), logger: silent, backoffMs: [50] });

let wake = () => {};
const samples = await openSamples(needs, () => wake());
const relay = createRelay({
  connection: needs,
  collections: samples.collections,
  log,
  bus,
  logger: silent,
  sweepMs: 500,
  backoffMs: [50],
  fault,
});
wake = relay.wake;
const deps = { connection: indicators };
await createConsumer({ consumer: projection(), connection: indicators, deps, logger: silent, fault }).start(bus);
relay.wake();
for (let count = 0; count < order.samples; count += 1) {
  const { id } = await samples.make();
  process.stdout.write(`${id} 1\n`);
  await samples.move(id);
  process.stdout.write(`${id} 2\n`);
}

import { connectNatsBus } from '@passerelle/service-kit';
import t from 'tap';
import { startNats, withoutNats } from './nats-server.ts';
import { silent } from './sample.ts';
import { backoffMs, busSuite, openWorld } from './suite.ts';
import { until } from './until.ts';

t.test('on NATS JetStream', { skip: withoutNats }, async (t) => {
  busSuite(t, async (t) => {
    const { url } = await startNats(t);
    return () => connectNatsBus({ url, logger: silent, backoffMs });
  });
});

t.test('instances of a consumer share its events on NATS', { skip: withoutNats }, async (t) => {
  const { url } = await startNats(t);
  const world = await openWorld(t, async () => () => connectNatsBus({ url, logger: silent, backoffMs }));
  const shares: string[][] = [[], []];
  for (const share of shares)
    await world.listen('indicators.shared', ({ subject }) => void share.push(subject), world.openBus());
  for (let count = 0; count < 200; count += 1) await world.samples.make();
  await until(() => shares.flat().length >= 200);
  t.equal(new Set(shares.flat()).size, 200);
  t.equal(shares.flat().length, 200, 'none was given to both');
  t.ok(
    shares.every((share) => share.length > 0),
    'both had some',
  );
});

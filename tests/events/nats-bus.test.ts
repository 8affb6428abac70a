import { connectNatsBus } from '@passerelle/service-kit';
import t from 'tap';
import { startNats, withoutNats } from './nats-server.ts';
import { silent } from './sample.ts';
import { backoffMs, busSuite } from './suite.ts';

t.test('on NATS JetStream', { skip: withoutNats }, async (t) => {
  busSuite(t, async (t) => {
    const { url } = await startNats(t);
    return () => connectNatsBus({ url, logger: silent, backoffMs });
  });
});

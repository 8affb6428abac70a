import t from 'tap';
import { aCandidate } from '../testing/samples.ts';
import { createShard } from './shard.ts';

t.test('people who come and go take no more room than those present', async (t) => {
  const shard = createShard();
  for (let turn = 0; turn < 100; turn += 1) {
    shard.put(aCandidate({ id: `stays-${turn % 5}`, version: turn }));
    shard.put(aCandidate({ id: `goes-${turn}` }));
    shard.drop(`goes-${turn}`);
  }
  t.equal(shard.size(), 5);
  t.ok(shard.slots() <= 6, `${shard.slots()} slots`);
});

import { createLogBus } from '@passerelle/service-kit';
import t from 'tap';
import { silent } from './sample.ts';
import { backoffMs, busSuite } from './suite.ts';

busSuite(t, async () => (logOf) => createLogBus({ logOf, logger: silent, backoffMs, sweepMs: 300 }));

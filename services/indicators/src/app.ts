import { indicatorsOperations } from '@passerelle/contracts/indicators/http';
import { defineService } from '@passerelle/service-kit';
import type { IndicatorsDeps } from './deps.ts';
import { figuresConsumer } from './events/figures.ts';
import { figureRoutes } from './routes/figures.ts';
import { createReadModel } from './store/read-model.ts';

export const indicators = defineService<IndicatorsDeps>({
  name: 'indicators',
  operations: indicatorsOperations,
  events: [],
  open: (kit) => ({ kit, rows: createReadModel(kit) }),
  routes: (route, deps) => figureRoutes(route, deps),
  consumers: () => [figuresConsumer],
});

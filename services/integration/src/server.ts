import { runService } from '@passerelle/service-kit';
import { integration } from './app.ts';

await runService(integration);

import { runService } from '@passerelle/service-kit';
import { portal } from './app.ts';

await runService(portal);

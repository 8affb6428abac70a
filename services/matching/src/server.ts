import { runService } from '@passerelle/service-kit';
import { matching } from './app.ts';

await runService(matching);

import { runService } from '@passerelle/service-kit';
import { needs } from './app.ts';

await runService(needs);

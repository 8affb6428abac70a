import { runService } from '@passerelle/service-kit';
import { indicators } from './app.ts';

await runService(indicators);

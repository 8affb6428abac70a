import { runService } from '@passerelle/service-kit';
import { identity } from './app.ts';

await runService(identity);

import { runService } from '@passerelle/service-kit';
import { employers } from './app.ts';

await runService(employers);

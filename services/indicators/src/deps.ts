import type { Kit } from '@passerelle/service-kit';
import type { ReadModel } from './store/read-model.ts';

export interface IndicatorsDeps {
  readonly kit: Kit;
  readonly rows: ReadModel;
}

import type { MinorFlag } from '@passerelle/contracts/needs/http';
import { minorFlags, type Occupation } from '@passerelle/referentials';
import type { Content } from './need.ts';

/** What the law forbids or bounds for people under 18 at this post, §3.6. It flags; a person decides. */
export function minorFlagsOf({ content }: { content: Content }, occupation: Occupation | undefined): MinorFlag[] {
  const { terms, schedule, tasks, rome } = content;
  const weeklyHours = 'weeklyHours' in terms ? terms.weeklyHours : null;
  return minorFlags({ weeklyHours, schedule, tasks, rome, contexts: occupation?.contexts });
}

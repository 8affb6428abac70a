import type { IsoDay } from './document.ts';

/** Days since 1970: what columns and filters compare. */
export const dayNumber = (day: IsoDay): number => Date.parse(day) / 86_400_000;

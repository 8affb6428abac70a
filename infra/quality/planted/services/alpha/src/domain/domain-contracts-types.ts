import { operations } from '@passerelle/contracts';

export const all = operations;

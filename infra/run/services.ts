import { employers } from '@passerelle/employers';
import { identity } from '@passerelle/identity';
import { indicators } from '@passerelle/indicators';
import { integration } from '@passerelle/integration';
import { matching } from '@passerelle/matching';
import { needs } from '@passerelle/needs';
import { portal } from '@passerelle/portal';
import type { AnyService } from '@passerelle/service-kit';

/** Every service of the house; the portal is the only one that people reach. */
export const services: readonly AnyService[] = [identity, employers, needs, matching, integration, indicators, portal];

import type { Operation } from '@passerelle/contracts';
import { employersOperations } from '@passerelle/contracts/employers/http';
import { identityOperations } from '@passerelle/contracts/identity/http';
import { indicatorsOperations } from '@passerelle/contracts/indicators/http';
import { integrationOperations } from '@passerelle/contracts/integration/http';
import { matchingOperations } from '@passerelle/contracts/matching/http';
import { needsOperations } from '@passerelle/contracts/needs/http';
import { portalOperations } from '@passerelle/contracts/portal/http';
import { openApiOf } from '@passerelle/service-kit';

export const houseOperations: readonly Operation[] = [
  ...portalOperations,
  ...identityOperations,
  ...employersOperations,
  ...needsOperations,
  ...matchingOperations,
  ...integrationOperations,
  ...indicatorsOperations,
];

/** Every service's operations in one document, from the contracts themselves. */
export const mergedOpenApi = (): Promise<object> => openApiOf(houseOperations, 'Passerelle');

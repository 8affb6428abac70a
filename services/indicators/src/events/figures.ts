import type { CloudEvent, EventDefinition } from '@passerelle/contracts';
import { employersEvents } from '@passerelle/contracts/employers/events';
import { integrationEvents } from '@passerelle/contracts/integration/events';
import { matchingEvents } from '@passerelle/contracts/matching/events';
import { needsEvents } from '@passerelle/contracts/needs/events';
import { consumer, type EventHandler } from '@passerelle/service-kit';
import type { IndicatorsDeps } from '../deps.ts';
import { entities } from '../domain/figures.ts';

const all: readonly EventDefinition[] = [...employersEvents, ...needsEvents, ...matchingEvents, ...integrationEvents];

/** Events that say where a counted entity stands; the others move no figure. */
export const countedEvents = all.filter(
  ({ entity, data }) => (entities as readonly string[]).includes(entity) && 'to' in data.properties,
);

export const figuresConsumer = consumer<IndicatorsDeps>(
  'indicators.figures',
  countedEvents.map(
    (definition): EventHandler<IndicatorsDeps> => ({
      definition,
      handle: (event: CloudEvent, { rows }) => rows.apply(event),
    }),
  ),
);

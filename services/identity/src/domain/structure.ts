import type { NewEvent } from '@passerelle/contracts';
import type { DeskContact, Site, StructureCard, StructureView } from '@passerelle/contracts/identity/http';
import { identityEvent } from './event.ts';

export interface StructureState {
  id: string;
  /** Its own id: a structure is its own tenant. */
  structureId: string;
  name: string;
  contact: DeskContact;
  sites: Site[];
  territory: string[];
}

type Outcome = { state: StructureState; events: NewEvent[] };

export function createStructure(
  id: string,
  { name, contact, territory }: Pick<StructureState, 'name' | 'contact' | 'territory'>,
): Outcome {
  const communes = [...territory].sort();
  return {
    state: { id, structureId: id, name, contact, sites: [], territory: communes },
    events: [identityEvent('structure.created.v1', { territory: communes })],
  };
}

export const describeStructure = (
  state: StructureState,
  change: Pick<StructureState, 'name' | 'contact' | 'sites'>,
): Outcome => ({ state: { ...state, ...change }, events: [] });

/** Nothing is said when the communes are the same. */
export function changeTerritory(state: StructureState, territory: readonly string[]): Outcome {
  const communes = [...territory].sort();
  const same = communes.join() === state.territory.join();
  return {
    state: { ...state, territory: communes },
    events: same ? [] : [identityEvent('structure.territory_changed.v1', { territory: communes })],
  };
}

export const structureView = (state: StructureState & { version: number }): StructureView => ({
  id: state.id,
  version: state.version,
  name: state.name,
  contact: state.contact,
  sites: state.sites,
  territory: state.territory,
});

export const structureCard = ({ id, name, contact }: StructureState): StructureCard => ({
  structureId: id,
  name,
  contact,
});

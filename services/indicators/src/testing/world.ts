import type { EventDefinition } from '@passerelle/contracts';
import { newId } from '@passerelle/kernel';
import type { TestHouse } from '@passerelle/testing';
import type { Static } from 'typebox';

/** A structure's life as events, without the services that made it. */
export function tale(house: TestHouse, structureId: string, { kind = 'cdi' } = {}) {
  const dims = {
    needId: newId(),
    employerId: newId(),
    establishmentId: newId(),
    kind,
    rome: 'D1106',
    commune: '35238',
    officerId: newId(),
    posts: 1,
  };
  const person = { candidateId: newId(), referentId: newId() };
  const placementId = newId();
  const subjects = {
    need: dims.needId,
    proposal: newId(),
    placement: placementId,
    checkin: newId(),
    intervention: newId(),
  };
  const aboutThem = {
    need: {},
    proposal: person,
    placement: person,
    checkin: { placementId },
    intervention: { placementId },
  };
  return {
    dims,
    ...person,
    tell: <E extends EventDefinition>(definition: E, from: string | null, to: string, more: object = {}) => {
      const entity = definition.entity as keyof typeof subjects;
      const data = { ...dims, ...aboutThem[entity], from, to, ...more };
      return house.emit(definition, {
        structureId,
        subject: subjects[entity],
        data: data as unknown as Static<E['data']>,
      });
    },
  };
}

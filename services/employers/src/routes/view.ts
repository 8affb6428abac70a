import type { EmployerSummary, EmployerView } from '@passerelle/contracts/employers/http';
import type { EmployerScope, Stored, StructureScope } from '@passerelle/service-kit';
import type { Employer, Establishment } from '../domain/employer.ts';

/** Name of a commune by its code; null when unknown. */
export type CommuneName = (code: string) => string | null;

const siteView = (site: Establishment, communeName: CommuneName) => ({
  id: site.id,
  siret: site.siret,
  name: site.name,
  commune: site.commune,
  communeName: communeName(site.commune),
  address: site.address,
  leadStructureId: site.leadStructureId,
});

/** What a person sees of an employer: an employer's user no motive, no note, and the contacts of their own sites. */
export function viewOf(
  employer: Stored<Employer>,
  scope: StructureScope | EmployerScope,
  communeName: CommuneName,
): EmployerView {
  const staff = scope.kind === 'structure';
  const { id, version, siren, name, naf, status, since, registeredAt } = employer;
  const contacts = employer.contacts.filter(({ establishmentId }) => staff || scope.rights[establishmentId]);
  return {
    ...{ id, version, siren, name, naf, status, since, registeredAt },
    reason: staff && 'reason' in employer ? employer.reason : null,
    proof: staff && 'proof' in employer ? employer.proof : null,
    establishments: employer.establishments.map((site) => siteView(site, communeName)),
    contacts,
    blockedHere: staff && employer.blocks.some(({ structureId }) => structureId === scope.structureId),
    leadHere: staff && employer.leadStructureIds.includes(scope.structureId),
  };
}

export function summaryOf(employer: Stored<Employer>, communeName: CommuneName): EmployerSummary {
  const { id, version, siren, name, status, since } = employer;
  const establishments = employer.establishments.map((site) => siteView(site, communeName));
  return { id, version, siren, name, status, since, establishments };
}

import { leadStructureOf } from '@passerelle/contracts/identity/http';
import { DomainError } from '@passerelle/kernel';
import type { Kit } from '@passerelle/service-kit';

/** The structure that leads the workplace's commune; where there is none, refused with whom to call. */
export async function structureOf(kit: Kit, commune: string): Promise<string> {
  const lead = await kit.client.call(leadStructureOf, { params: { commune } }, { structureId: null });
  if (lead.structureId) return lead.structureId;
  const whom = lead.contact?.phone ?? lead.contact?.email;
  const message = whom
    ? `Aucune structure ne couvre encore cette commune. Appelez\u00a0: ${whom}.`
    : 'Aucune structure ne couvre encore cette commune. Adressez-vous à la Mission Locale la plus proche.';
  const fields = [{ pointer: '/need/commune', code: 'no-structure', message }];
  throw new DomainError('NEEDS.NO_STRUCTURE', 'unprocessable', message, fields);
}

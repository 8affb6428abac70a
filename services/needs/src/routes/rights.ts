import { DomainError, notFound } from '@passerelle/kernel';
import type { EmployerScope, StructureScope } from '@passerelle/service-kit';

/** A tutor answers for a person in a post, not for the establishment's needs; without a right it does not exist. */
export function assertMayAct(scope: EmployerScope | StructureScope, establishmentId: string): void {
  if (scope.kind !== 'employer') return;
  const right = scope.rights[establishmentId];
  if (!right) throw notFound();
  if (right === 'tutor')
    throw new DomainError(
      'NEEDS.RIGHT_MISSING',
      'forbidden',
      'Il faut un droit d’administration ou de recrutement sur cet établissement.',
    );
}

/** Only a counsellor: sees needs once they are open. */
export const isOnlyCounsellor = (scope: EmployerScope | StructureScope): boolean =>
  scope.kind === 'structure' && !scope.roles.some((role) => role === 'officer' || role === 'manager');

/** States in which candidates are looked for, or were. */
export const counsellorStatuses: readonly string[] = ['open', 'on_hold', 'partly_filled', 'filled'];

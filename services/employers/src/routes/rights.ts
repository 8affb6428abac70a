import { DomainError } from '@passerelle/kernel';
import type { EmployerScope } from '@passerelle/service-kit';

const forbidden = (message: string) => new DomainError('EMPLOYERS.RIGHT_MISSING', 'forbidden', message);

/** The account itself is its admins' business. */
export function assertAdmin(scope: EmployerScope): void {
  if (!Object.values(scope.rights).includes('admin'))
    throw forbidden('Seule une personne qui administre le compte peut le faire.');
}

/** A tutor answers for a person in a post, not for the establishment. */
export function assertMayAct(scope: EmployerScope, establishmentId: string): void {
  const right = scope.rights[establishmentId];
  if (right !== 'admin' && right !== 'recruiter')
    throw forbidden('Il faut un droit d’administration ou de recrutement sur cet établissement.');
}

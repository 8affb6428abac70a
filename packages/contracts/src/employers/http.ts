import { employerOperations } from './http/employers.ts';
import { registrationOperations } from './http/registrations.ts';

export {
  addContact,
  addEstablishment,
  blockEmployer,
  closeEmployer,
  getEmployer,
  getEmployerFacts,
  getEstablishment,
  listEmployersToVerify,
  registerEmployer,
  reinstateEmployer,
  rejectEmployer,
  removeContact,
  searchEmployers,
  suspendEmployer,
  unblockEmployer,
  verifyEmployer,
} from './http/employers.ts';
export { confirmRegistration, getRegistrationNeed, RegistrationInput, register } from './http/registrations.ts';
export {
  BelongingProof,
  BlockReason,
  EmployerContact,
  EmployerContactInput,
  EmployerStatus,
  EmployerSummary,
  EmployerView,
  Establishment,
  EstablishmentInput,
  RejectionReason,
  SuspensionMotive,
} from './shapes.ts';

export const employersOperations = [...registrationOperations, ...employerOperations] as const;

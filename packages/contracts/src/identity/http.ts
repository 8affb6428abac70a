import { employerUserOperations } from './http/employer-users.ts';
import { linkOperations } from './http/links.ts';
import { sessionOperations } from './http/sessions.ts';
import { structureOperations } from './http/structures.ts';
import { userOperations } from './http/users.ts';

export {
  approveAccess,
  endAccess,
  ensureEmployerUser,
  listAccessRequests,
  listEmployerUsers,
  refuseAccess,
} from './http/employer-users.ts';
export {
  askLinkCode,
  askLinkRenewal,
  confirmLinkCode,
  exchangeLink,
  issueLinkToken,
  issueYouthLink,
  revokeLinks,
  showLinkCode,
} from './http/links.ts';
export {
  acceptInvitation,
  getSessionUser,
  issueToken,
  jwks,
  readInvitation,
  requestPasswordReset,
  requestSignInLink,
  resetPassword,
  signInWithLink,
  signInWithPassword,
} from './http/sessions.ts';
export {
  changeTerritory,
  createStructure,
  foundStructure,
  getStructure,
  getStructureCard,
  leadStructureOf,
  listStructureCards,
  listStructures,
  updateStructure,
} from './http/structures.ts';
export {
  changePassword,
  changeRoles,
  deactivateUser,
  getUserContact,
  inviteOperator,
  inviteUser,
  listColleagues,
  listStaff,
  listUsers,
  me,
  renewInvitation,
} from './http/users.ts';
export {
  AccessRequest,
  AnyRoles,
  accessStatuses,
  ClientAddress,
  DeskContact,
  EmployerRightCode,
  employerRights,
  Password,
  SecretToken,
  Site,
  Sites,
  type StaffRole,
  StaffRoles,
  StaffUserView,
  StructureCard,
  StructureView,
  staffRoles,
  Territory,
  Today,
  userStatuses,
} from './shapes.ts';

export const identityOperations = [
  ...structureOperations,
  ...userOperations,
  ...employerUserOperations,
  ...sessionOperations,
  ...linkOperations,
] as const;

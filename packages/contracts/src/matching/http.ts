import { candidateOperations } from './http/candidates.ts';
import { linkedOperations } from './http/linked.ts';
import { proposalOperations } from './http/proposals.ts';

export {
  countMatches,
  createCandidate,
  editCandidate,
  eraseCandidate,
  findMatches,
  getCandidate,
  getCandidateContact,
  getImport,
  listCandidateAccesses,
  listImportColumns,
  listImports,
  searchCandidates,
  startImport,
} from './http/candidates.ts';
export {
  acceptByLink,
  confirmHireByLink,
  declineByLink,
  denyHireByLink,
  getLinkedProposal,
  revokeByLink,
} from './http/linked.ts';
export {
  askCall,
  askConsent,
  declareHire,
  getProposal,
  getProposalForPlacement,
  listCards,
  listMatchingTasks,
  listProposals,
  makeOffer,
  notSelect,
  planInterview,
  recordConsent,
  recordHire,
  sendProposal,
  shortlistProposal,
  suggestCandidate,
  withdrawProposal,
} from './http/proposals.ts';
export {
  CandidateSummary,
  CandidateView,
  CardView,
  ConsentLevel,
  ConsentView,
  EmployerReason,
  Identity,
  ImportFault,
  ImportView,
  importStatuses,
  MatchView,
  Profile,
  ProposalView,
  proposalStatuses,
  Receipt,
  YouthReason,
} from './shapes.ts';

export const matchingOperations = [...candidateOperations, ...proposalOperations, ...linkedOperations] as const;

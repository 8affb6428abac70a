import { internalNeedOperations } from './http/internal.ts';
import { lifeOperations } from './http/life.ts';
import { referenceOperations } from './http/references.ts';
import { writingOperations } from './http/writing.ts';

export { getNeedForLink, getNeedForMatching } from './http/internal.ts';
export { checkOpening, closeNeed, holdNeed, openNeed, reopenNeed, resumeNeed } from './http/life.ts';
export {
  checkWording,
  getOccupation,
  listContractKinds,
  searchCommunes,
  searchOccupations,
} from './http/references.ts';
export {
  agreeGrid,
  askGridAgreement,
  draftNeed,
  editNeed,
  formaliseNeed,
  getNeed,
  listNeeds,
  listNeedsToDo,
  recordGridAgreement,
  returnNeed,
  saveAnalysis,
  saveGrid,
  setNeedContact,
  submitNeed,
  transferNeed,
} from './http/writing.ts';
export {
  GridAgreement,
  MinorFlag,
  NeedCloseReason,
  NeedContact,
  NeedDraft,
  NeedNextAction,
  NeedStatus,
  NeedSummary,
  NeedView,
  needStatuses,
  OpeningCheck,
  Permit,
  Schedule,
  SkillRequirement,
  SkillsGrid,
  WordingFinding,
  WorkstationAnalysis,
} from './shapes.ts';
export { ContractKind, contractKinds, JobCategory, Pay, Terms } from './terms.ts';

export const needsOperations = [
  ...referenceOperations,
  ...writingOperations,
  ...lifeOperations,
  ...internalNeedOperations,
] as const;

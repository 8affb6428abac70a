import { checkinOperations } from './http/checkins.ts';
import { placementOperations } from './http/placements.ts';

export * from './shapes.ts';

export const integrationOperations = [...placementOperations, ...checkinOperations] as const;
export {
  acknowledgeIntervention,
  allowEmployerContact,
  answerCheckin,
  answerLinkedCheckin,
  askHelpByLink,
  closeIntervention,
  escalateIntervention,
  getLinkedCheckin,
  getLinkedHelp,
  missCheckin,
  noteAction,
  noteAttempt,
  raiseIntervention,
  resolveIntervention,
} from './http/checkins.ts';
export {
  cancelPlacement,
  correctTrial,
  endPlacement,
  getPlacement,
  listIntegrationWork,
  listPlacements,
  logVisit,
  passTrial,
  recordSituation,
  startPlacement,
  sustainPlacement,
} from './http/placements.ts';

export {
  addWorkingDays,
  type Holiday,
  type HolidayTerritory,
  isWorkingDay,
  publicHolidays,
  territoryOf,
  toWorkingDay,
} from './calendar/holidays.ts';
export { addDays, addMonths, daysBetween, type PlainDate } from './calendar/plain-date.ts';
export { type Commune, type CommuneAlias, type CommuneRow, distanceKm, type Position } from './communes/commune.ts';
export { communes, loadCommunes } from './communes/communes.ts';
export { type CommuneDirectory, createCommuneDirectory } from './communes/directory.ts';
export { readGeoCommunes } from './communes/geo-api.ts';
export { type CommuneTable, tableOf } from './communes/table.ts';
export {
  type FollowUpAnchor,
  type FollowUpAudience,
  type FollowUpPoint,
  type FollowUpRule,
  followUpCalendar,
  followUpRules,
  type PlacementDates,
} from './contracts/follow-up.ts';
export {
  type AgeCondition,
  type AnalysisDepth,
  type ContractAttribute,
  type ContractKind,
  type ContractKindRules,
  contractKinds,
  contractRules,
  isContractKind,
  type Requirement,
} from './contracts/kinds.ts';
export {
  type ContractTerms,
  checkTerms,
  type KnownAttributes,
  missingAttributes,
  type TermFinding,
} from './contracts/terms.ts';
export {
  type CompanyRhythm,
  employeeNotice,
  employerNotice,
  type JobCategory,
  lastNoticeDay,
  type Notice,
  type TrialPeriod,
  type TrialTerms,
  trialEnd,
} from './contracts/trial.ts';
export {
  type IdentifierRefusal,
  type ParsedSiren,
  type ParsedSiret,
  parseSiren,
  parseSiret,
} from './identifiers.ts';
export { readCompactRome } from './import/compact-rome.ts';
export type { TextSource } from './import/csv.ts';
export type { ImportRefusal, ImportReport, RefusalReason } from './import/report.ts';
export { type OpenRomeFile, type RomeFile, romeFolder } from './import/rome-files.ts';
export { readRomeOpenData } from './import/rome-open-data.ts';
export { type MinorFlag, type MinorTerms, minorFlags, type WorkSchedule } from './minors.ts';
export type { Occupation, OccupationContext, RomeCode, Skill, SkillKind } from './occupations/occupation.ts';
export { createOccupationSearch, type OccupationHit, type OccupationSearch } from './occupations/search.ts';
export { starterOccupations, withStarterTitles } from './occupations/starter.ts';
export {
  checkWording,
  type WordingField,
  type WordingFinding,
  type WordingRule,
  type WordingSeverity,
  wordingRules,
} from './wording/check.ts';

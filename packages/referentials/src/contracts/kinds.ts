/** What a need can offer, from a visit to a permanent job. */
export type ContractKind =
  | 'cdi'
  | 'cdd'
  | 'interim'
  | 'apprentissage'
  | 'professionnalisation'
  | 'cui'
  | 'pmsmp'
  | 'stage'
  | 'service_civique'
  | 'visite'
  | 'decouverte';

/** How far the officer formalises: a few facts; a sheet of at most five skill lines; the whole skills grid. */
export type AnalysisDepth = 'minimal' | 'light' | 'full';

export type ContractAttribute =
  | 'agency'
  | 'aims'
  | 'approvedBody'
  | 'category'
  | 'convention'
  | 'diploma'
  | 'durationMonths'
  | 'endsOn'
  | 'host'
  | 'idcc'
  | 'pay'
  | 'prescriberDecision'
  | 'purpose'
  | 'qualification'
  | 'reason'
  | 'school'
  | 'startsOn'
  | 'tasks'
  | 'trainingCentre'
  | 'trainingHours'
  | 'tutor'
  | 'userCompany'
  | 'weeklyHours';

/**
 * One of `oneOf` must be known before the need opens or, when it depends on the person found, before the first day.
 * `basis` is the article of the Code du travail that asks it; null where it is the house's own rule.
 */
export type Requirement = {
  oneOf: readonly ContractAttribute[];
  by: 'opening' | 'start';
  basis: string | null;
};

/** Legal ages of the person, both inclusive: a condition of the contract, never a criterion of the need. */
export type AgeCondition = { min: number; max: number; exceptions: string; basis: string | null };

export type ContractKindRules = {
  kind: ContractKind;
  label: string;
  depth: AnalysisDepth;
  /** Null: no limit. */
  maxSkillLines: number | null;
  /** False for immersion, internship, civic service and visits, which are no employment contracts. */
  employment: boolean;
  ages: AgeCondition | null;
  requires: readonly Requirement[];
};

const opening = (basis: string | null, ...oneOf: ContractAttribute[]): Requirement => ({ oneOf, by: 'opening', basis });
const start = (basis: string | null, ...oneOf: ContractAttribute[]): Requirement => ({ oneOf, by: 'start', basis });

const job = { depth: 'full', maxSkillLines: null, employment: true, ages: null } as const;
const light = { depth: 'light', maxSkillLines: 5, ages: null } as const;
const minimal = { depth: 'minimal', maxSkillLines: 0, employment: false, ages: null } as const;

/** The category decides the length of the trial (L1221-19). */
const category = opening('L1221-19', 'category');
const pay = opening(null, 'pay');
const hours = opening(null, 'weeklyHours');
const agreement = opening(null, 'idcc');
const tasks = opening(null, 'tasks');
const meeting = [opening(null, 'startsOn'), opening(null, 'host'), tasks];

const rules: Record<ContractKind, Omit<ContractKindRules, 'kind'>> = {
  cdi: { ...job, label: 'CDI', requires: [category, hours, pay, agreement] },
  cdd: {
    ...job,
    label: 'CDD',
    // L1242-12: the written contract states its reason, its end or minimum length, the agreement and the pay.
    requires: [
      category,
      hours,
      pay,
      agreement,
      opening('L1242-12', 'reason'),
      opening('L1242-12', 'endsOn', 'durationMonths'),
    ],
  },
  interim: {
    ...light,
    label: 'Mission d’intérim',
    employment: true,
    requires: [
      // L5332-3: an agency's offer names the agency. L1251-43: reason and dates of the mission.
      opening('L5332-3', 'agency'),
      opening('L1251-43', 'userCompany'),
      opening('L1251-43', 'reason'),
      opening('L1251-43', 'startsOn'),
      opening('L1251-43', 'endsOn'),
      hours,
      tasks,
    ],
  },
  apprentissage: {
    ...job,
    label: 'Contrat d’apprentissage',
    // L6222-1; 15 by exception (same article), beyond 29 in the cases of L6222-2.
    ages: {
      min: 16,
      max: 29,
      exceptions: '15 ans après la classe de troisième ; au-delà de 29 ans : L6222-2',
      basis: 'L6222-1',
    },
    requires: [
      hours,
      opening('L6222-1', 'diploma'),
      opening('L6222-1', 'trainingCentre'),
      opening('L6223-5', 'tutor'),
      opening('L6222-7-1', 'endsOn', 'durationMonths'),
    ],
  },
  professionnalisation: {
    ...job,
    label: 'Contrat de professionnalisation',
    requires: [
      hours,
      pay,
      opening('L6325-1', 'qualification'),
      opening(null, 'tutor'),
      opening('L6325-11', 'endsOn', 'durationMonths'),
      opening('L6325-13', 'trainingHours'),
    ],
  },
  cui: {
    ...job,
    label: 'Contrat unique d’insertion (PEC, CIE)',
    requires: [
      category,
      opening('L5134-26, L5134-70-1', 'weeklyHours'),
      pay,
      agreement,
      // The prescriber decides before the hiring (ministry's sheet, January 2024).
      start('L5134-23, L5134-67-1', 'prescriberDecision'),
    ],
  },
  pmsmp: {
    ...light,
    label: 'Immersion (PMSMP)',
    employment: false,
    requires: [
      // L5135-1: one purpose of three. D5135-2: aims, tasks, hours, the host's named person, a signed convention.
      opening('L5135-1', 'purpose'),
      opening('D5135-2', 'tasks'),
      opening('D5135-2', 'weeklyHours'),
      opening('D5135-2', 'host', 'tutor'),
      start('D5135-2', 'aims'),
      start('D5135-3', 'startsOn'),
      start('D5135-3', 'endsOn'),
      start('D5135-2', 'convention'),
    ],
  },
  stage: {
    ...light,
    label: 'Stage',
    employment: false,
    // School and three-party convention: ministry's sheet, January 2026.
    requires: [tasks, hours, opening(null, 'host', 'tutor'), start(null, 'school'), start(null, 'convention')],
  },
  service_civique: {
    ...light,
    label: 'Service civique',
    employment: false,
    // 16 to 25, to 30 for disabled people (agency's public page, unverified).
    ages: { min: 16, max: 25, exceptions: 'jusqu’à 30 ans en situation de handicap', basis: null },
    requires: [
      opening(null, 'approvedBody'),
      hours,
      tasks,
      opening(null, 'durationMonths', 'endsOn'),
      opening(null, 'tutor', 'host'),
    ],
  },
  visite: { ...minimal, label: 'Visite d’entreprise', requires: meeting },
  decouverte: { ...minimal, label: 'Découverte d’un métier', requires: meeting },
};

export const contractKinds = Object.keys(rules) as readonly ContractKind[];

export const isContractKind = (text: string): text is ContractKind => Object.hasOwn(rules, text);

export const contractRules = (kind: ContractKind): ContractKindRules => ({ kind, ...rules[kind] });

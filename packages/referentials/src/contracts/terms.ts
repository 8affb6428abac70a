import { endOfMonthsFrom, type PlainDate } from '../calendar/plain-date.ts';
import { type ContractAttribute, type ContractKind, contractRules, type Requirement } from './kinds.ts';

/** What is known of a contract: any attribute, in the caller's own shape. Empty text and empty lists count as absent. */
export type KnownAttributes = Partial<Record<ContractAttribute, unknown>>;

/** The requirements of a kind that nothing known fulfils, among those due by that moment. */
export function missingAttributes(kind: ContractKind, by: Requirement['by'], known: KnownAttributes): Requirement[] {
  const due = contractRules(kind).requires.filter((requirement) => by === 'start' || requirement.by === 'opening');
  return due.filter(({ oneOf }) => oneOf.every((attribute) => isAbsent(known[attribute])));
}

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Hours a week, months, hours of training in the whole contract. */
export type ContractTerms = {
  startsOn?: PlainDate | null;
  endsOn?: PlainDate | null;
  durationMonths?: number | null;
  weeklyHours?: number | null;
  trainingHours?: number | null;
};

/** A legal bound that the terms pass; `message` is a French sentence for the officer, `basis` its article. */
export type TermFinding = {
  attribute: 'durationMonths' | 'weeklyHours' | 'trainingHours';
  code: 'below_minimum' | 'above_maximum';
  limit: number;
  message: string;
  basis: string;
};

type Bounds = { min?: number; max?: number; message: string; basis: string };
type Limits = Partial<Record<TermFinding['attribute'], Bounds>>;

const limits: Partial<Record<ContractKind, Limits>> = {
  // L6222-7-1: between six months and three years.
  apprentissage: {
    durationMonths: {
      min: 6,
      max: 36,
      message: 'Un contrat d’apprentissage dure de 6\u00a0mois à 3\u00a0ans.',
      basis: 'L6222-7-1',
    },
  },
  // L6325-11: the action lasts 6 to 12 months, up to 36 for some people; L6325-13: 150 hours of training at least.
  professionnalisation: {
    durationMonths: {
      min: 6,
      max: 36,
      message: 'L’action de professionnalisation dure de 6 à 12\u00a0mois, jusqu’à 36 pour certains publics.',
      basis: 'L6325-11',
    },
    trainingHours: {
      min: 150,
      message: 'La formation compte au moins 150\u00a0heures et 15\u00a0% de la durée du contrat.',
      basis: 'L6325-13',
    },
  },
  // L5134-26, L5134-70-1: twenty hours a week at least (exceptions are the prescriber's).
  cui: {
    weeklyHours: {
      min: 20,
      message: 'Un contrat unique d’insertion compte au moins 20\u00a0heures par semaine.',
      basis: 'L5134-26, L5134-70-1',
    },
  },
  // D5135-3: one month at most, date to date.
  pmsmp: {
    durationMonths: { max: 1, message: 'Une immersion dure au plus un mois, de date à date.', basis: 'D5135-3' },
  },
  // L124-5 Code de l'éducation: six months in a teaching year.
  stage: {
    durationMonths: {
      max: 6,
      message: 'Un stage dure au plus 6\u00a0mois par année d’enseignement.',
      basis: 'L124-5 Code de l’éducation',
    },
  },
  // Code du service national: 6 to 12 months, 24 to 48 hours a week (public pages; articles not read).
  service_civique: {
    durationMonths: {
      min: 6,
      max: 12,
      message: 'Un service civique dure de 6 à 12\u00a0mois.',
      basis: 'Code du service national, L120-1',
    },
    weeklyHours: {
      min: 24,
      max: 48,
      message: 'Un service civique compte de 24 à 48\u00a0heures par semaine (35 au plus avant 18\u00a0ans).',
      basis: 'Code du service national, L120-8',
    },
  },
};

/** The legal bounds that known terms pass. What is not known passes none. */
export function checkTerms(kind: ContractKind, terms: ContractTerms): TermFinding[] {
  return Object.entries(limits[kind] ?? {}).flatMap(([name, bounds]) => {
    const attribute = name as TermFinding['attribute'];
    const { message, basis, min, max } = bounds;
    if (min !== undefined && isUnder(attribute, terms, min))
      return { attribute, code: 'below_minimum' as const, limit: min, message, basis };
    if (max !== undefined && isOver(attribute, terms, max))
      return { attribute, code: 'above_maximum' as const, limit: max, message, basis };
    return [];
  });
}

function isUnder(attribute: TermFinding['attribute'], terms: ContractTerms, min: number): boolean {
  if (attribute === 'durationMonths' && terms.startsOn && terms.endsOn)
    return terms.endsOn < endOfMonthsFrom(terms.startsOn, min);
  return (terms[attribute] ?? min) < min;
}

function isOver(attribute: TermFinding['attribute'], terms: ContractTerms, max: number): boolean {
  if (attribute === 'durationMonths' && terms.startsOn && terms.endsOn)
    return terms.endsOn > endOfMonthsFrom(terms.startsOn, max);
  return (terms[attribute] ?? max) > max;
}

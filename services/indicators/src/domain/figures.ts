import type { Breakdown, FigureId } from '@passerelle/contracts/indicators/http';

/** Entities that have a row each. */
export const entities = ['employer', 'need', 'proposal', 'placement', 'checkin', 'intervention'] as const;
export type Entity = (typeof entities)[number];

/** `bornOn`: first event; `since`: entry into the present state; `first.x`: first time that `x` happened. */
export type DateField = 'bornOn' | 'since' | `first.${string}`;

/** A field holds one of the values; `true` alone: the field is there. */
export type Condition = Readonly<Record<string, readonly (string | boolean)[] | 'known'>>;

/** A figure is data: which rows, by which date, of which part. */
export interface FigureDefinition {
  readonly title: string;
  readonly definition: string;
  readonly entity: Entity;
  readonly date: DateField;
  readonly where?: Condition;
  /** Makes it a rate: those of the rows that also fulfil this. */
  readonly part?: Condition;
  /** Breakdown when none is asked. */
  readonly by: Breakdown;
}

export const figures: Readonly<Record<FigureId, FigureDefinition>> = {
  employers: {
    title: 'Employeurs inscrits',
    definition: 'Employeurs dont la structure est cheffe de file, par état actuel, à la date de leur inscription.',
    entity: 'employer',
    date: 'bornOn',
    by: 'state',
  },
  needs: {
    title: 'Besoins par état',
    definition: 'Besoins confiés à la structure, par état actuel, à la date de leur première trace.',
    entity: 'need',
    date: 'bornOn',
    by: 'state',
  },
  needs_opened: {
    title: 'Besoins ouverts',
    definition: 'Besoins ouverts au moins une fois, à la date de leur première ouverture.',
    entity: 'need',
    date: 'first.opened',
    by: 'kind',
  },
  proposals: {
    title: 'Mises en relation',
    definition: 'Mises en relation proposées par un conseiller, par état actuel, à la date de la proposition.',
    entity: 'proposal',
    date: 'bornOn',
    by: 'state',
  },
  consent_rate: {
    title: 'Taux d’accord des jeunes',
    definition: 'Part des accords demandés qui ont été donnés, à la date de la demande ; sans réponse compte pour non.',
    entity: 'proposal',
    date: 'first.consent_asked',
    part: { 'first.accepted': 'known' },
    by: 'kind',
  },
  hires: {
    title: 'Embauches confirmées',
    definition: 'Mises en relation dont le jeune a confirmé l’embauche, à la date de cette confirmation.',
    entity: 'proposal',
    date: 'first.hired',
    by: 'kind',
  },
  placements: {
    title: 'Placements par état',
    definition: 'Prises de poste nées d’une embauche confirmée, par état actuel, à la date de cette embauche.',
    entity: 'placement',
    date: 'bornOn',
    by: 'state',
  },
  trial_passed: {
    title: 'Essais passés',
    definition: 'Prises de poste dont l’essai est passé, ou qui n’en ont pas, à la date du constat.',
    entity: 'placement',
    date: 'first.trial_passed',
    by: 'kind',
  },
  sustained_3m: {
    title: 'Maintien à 3 mois',
    definition: 'Jeunes toujours chez le même employeur à 3 mois, avec une preuve, à la date du constat.',
    entity: 'placement',
    date: 'first.sustained_3m',
    by: 'kind',
  },
  sustained_6m: {
    title: 'Maintien à 6 mois',
    definition: 'Jeunes toujours chez le même employeur à 6 mois, avec une preuve, à la date du constat.',
    entity: 'placement',
    date: 'first.sustained_6m',
    by: 'kind',
  },
  checkins_overdue: {
    title: 'Points de suivi en retard',
    definition: 'Points de suivi sans réponse trois jours ouvrés après leur date, à la date du retard.',
    entity: 'checkin',
    date: 'since',
    where: { state: ['overdue'] },
    by: 'officer',
  },
  interventions: {
    title: 'Médiations par état',
    definition: 'Médiations ouvertes à la demande d’un jeune, d’un employeur ou de l’équipe, par état actuel.',
    entity: 'intervention',
    date: 'bornOn',
    by: 'state',
  },
  interventions_within_delay: {
    title: 'Médiations prises en charge à temps',
    definition:
      'Part des médiations prises en charge dans le délai (1 jour ouvré si urgent, sinon 2) parmi celles prises en charge ou en retard, à la date de la demande.',
    entity: 'intervention',
    date: 'bornOn',
    where: { withinDelay: [true, false] },
    part: { withinDelay: [true] },
    by: 'officer',
  },
};

export const figureDates: readonly DateField[] = [...new Set(Object.values(figures).map(({ date }) => date))];

const prefixes: Readonly<Record<Entity, string>> = {
  employer: 'EMP',
  need: 'BES',
  proposal: 'MER',
  placement: 'PDP',
  checkin: 'SUI',
  intervention: 'MED',
};
/** Short enough to be said on the phone. */
export const referenceOf = (entity: Entity, id: string): string =>
  `${prefixes[entity]}-${id.slice(0, 8).toUpperCase()}`;

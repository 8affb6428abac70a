import type { MinorFlag } from '@passerelle/contracts/needs/http';
import type { Occupation, OccupationContext } from '@passerelle/referentials';
import type { Content } from './need.ts';

type Rule = { readonly flag: MinorFlag; applies(content: Content, contexts: ReadonlySet<OccupationContext>): boolean };
const rule = (code: string, basis: string, message: string, applies: Rule['applies']): Rule => ({
  flag: { code, message: `Avant 18\u00a0ans\u00a0: ${message}`, basis },
  applies,
});

/** Work forbidden to people under 18 unless a declared derogation covers their training (R4153-39 to -41). */
const dangers: Partial<Record<OccupationContext, string>> = {
  biological_agents: 'exposition à des agents biologiques',
  chemicals: 'exposition à des produits chimiques dangereux',
  confined_space: 'travail en espace confiné',
  dangerous_animals: 'contact d’animaux dangereux',
  dangerous_machine: 'machines dangereuses',
  demolition: 'travaux de démolition',
  extreme_cold: 'froid extrême',
  extreme_heat: 'chaleur extrême',
  height: 'travail en hauteur',
  lifting_machine: 'conduite d’engins de levage',
  live_electricity: 'travail sous tension',
  pressure: 'appareils sous pression',
  self_driven_machine: 'conduite d’engins automoteurs',
  slaughter: 'abattage d’animaux',
  vibration: 'vibrations mécaniques',
};

const weeklyHours = ({ terms }: Content): number => ('weeklyHours' in terms ? (terms.weeklyHours ?? 0) : 0);
const dailyHours = ({ schedule }: Content): number => schedule?.dailyHours ?? 0;
/** Between 22:00 and 06:00, also by a shift that passes midnight. */
const atNight = ({ schedule }: Content): boolean => {
  const { from = '12:00', to = '12:00' } = schedule ?? {};
  return from < '06:00' || to > '22:00' || to < from;
};
const twoDaysOff = ({ schedule }: Content): boolean => {
  const days = schedule?.days;
  if (!days?.length) return true;
  return [1, 2, 3, 4, 5, 6, 7].some((day) => !days.includes(day) && !days.includes((day % 7) + 1));
};

const rules: readonly Rule[] = [
  rule(
    'weekly_hours',
    'L3162-1',
    '35\u00a0heures par semaine au plus, 40 sur certains chantiers.',
    (c) => weeklyHours(c) > 35,
  ),
  rule(
    'daily_hours',
    'L3162-1',
    '8\u00a0heures par jour au plus, 10 sur certains chantiers.',
    (c) => dailyHours(c) > 8,
  ),
  rule(
    'night',
    'L3163-1, L3163-2',
    'pas de travail entre 22\u00a0h et 6\u00a0h (20\u00a0h avant 16\u00a0ans), sauf dérogation.',
    (content, contexts) => atNight(content) || contexts.has('night'),
  ),
  rule('weekly_rest', 'L3164-2', 'deux jours de repos de suite chaque semaine.', (c) => !twoDaysOff(c)),
  rule(
    'public_holidays',
    'L3164-6',
    'pas de travail les jours fériés, sauf secteurs admis.',
    (c) => c.schedule?.publicHolidays === true,
  ),
  rule('bar', 'L4153-6', 'pas de service au bar.', (_, contexts) => contexts.has('alcohol_service')),
];

/** What the law forbids or bounds for people under 18 at this post, §3.6. It flags; a person decides. */
export function minorFlagsOf({ content }: { content: Content }, occupation: Occupation | undefined): MinorFlag[] {
  const contexts = new Set(occupation?.contexts);
  const forbidden = [...contexts].flatMap((context) => {
    const what = dangers[context];
    return what ? [rule(context, 'D4153-15 à D4153-37', `${what}\u00a0: travail réglementé.`, () => true)] : [];
  });
  return [...rules.filter(({ applies }) => applies(content, contexts)), ...forbidden].map(({ flag }) => flag);
}

import type { NeedDraft } from '../shapes.ts';

export const exampleId = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
export const exampleNeed: NeedDraft = {
  title: 'Préparateur / Préparatrice de commandes H/F',
  commune: '59350',
  posts: 2,
  rome: 'N1103',
  startsOn: '2026-04-01',
  tasks: 'Préparer les colis, filmer les palettes, tenir le poste propre.',
  place: 'Entrepôt, quai 3',
  schedule: { from: '06:00', to: '13:00', days: [1, 2, 3, 4, 5], dailyHours: 7 },
  permits: [],
  terms: { kind: 'cdi', category: 'worker', weeklyHours: 35, pay: { min: 1_867, per: 'month' }, idcc: '1412' },
};

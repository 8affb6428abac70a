export const home = {
  title: 'À faire aujourd’hui',
  hello: 'Bonjour {{name}}',
  nothing: 'Rien à traiter',
  nothingText: 'Tout est à jour. Les nouvelles demandes apparaîtront ici.',
  queueCount_one: '{{count}} à traiter',
  queueCount_other: '{{count}} à traiter',
  seeAll: 'Tout voir',
  urgent: 'Urgent',
};

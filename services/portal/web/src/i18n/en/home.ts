import type { home as french } from '../fr/home.ts';

export const home: typeof french = {
  title: 'To do today',
  hello: 'Hello {{name}}',
  nothing: 'Nothing to deal with',
  nothingText: 'Everything is up to date. New requests will appear here.',
  queueCount_one: '{{count}} to deal with',
  queueCount_other: '{{count}} to deal with',
  seeAll: 'See all',
  urgent: 'Urgent',
};

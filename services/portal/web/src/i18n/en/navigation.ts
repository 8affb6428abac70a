import type { navigation as french } from '../fr/navigation.ts';

export const navigation: typeof french = {
  main: 'Main navigation',
  open: 'Open the menu',
  account: 'My account',
  signOut: 'Sign out',
  today: 'Today',
  group: {
    work: 'My work',
    people: 'Support',
    steering: 'Steering',
  },
};

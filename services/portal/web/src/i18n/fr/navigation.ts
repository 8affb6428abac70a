export const navigation = {
  main: 'Navigation principale',
  open: 'Ouvrir le menu',
  account: 'Mon compte',
  signOut: 'Se déconnecter',
  today: 'Aujourd’hui',
  group: {
    work: 'Mon travail',
    people: 'Accompagnement',
    steering: 'Pilotage',
  },
};

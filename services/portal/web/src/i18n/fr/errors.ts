/** What to do, by stable code; then by HTTP status when the code is not listed. */
export const errors = {
  title: 'Cela n’a pas fonctionné',
  reference: 'Référence à donner si vous nous contactez : {{reference}}',
  code: 'Code : {{code}}',
  wait_one: 'Réessayez dans {{count}} seconde.',
  wait_other: 'Réessayez dans {{count}} secondes.',
  advice: {
    NETWORK: 'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez : rien n’est perdu de votre saisie.',
    UNREADABLE: 'La réponse du serveur est illisible. Réessayez dans un instant.',
    UNEXPECTED: 'Une erreur inattendue s’est produite. Rechargez la page ; si cela recommence, signalez-le.',
    s400: 'Corrigez les points signalés, puis renvoyez.',
    s401: 'Votre session est terminée. Reconnectez-vous : votre saisie est gardée sur cet appareil.',
    s403: 'Votre rôle ne permet pas cette action. Demandez à la personne responsable de votre structure.',
    s404: 'Cet élément n’existe pas, ou ne vous est pas ouvert.',
    s409: 'La situation a changé entre-temps. Rechargez pour voir où en est le dossier.',
    s412: 'Quelqu’un a modifié ce dossier pendant que vous l’aviez ouvert. Rechargez pour comparer avant d’enregistrer.',
    s422: 'Cette demande a déjà été envoyée avec un autre contenu. Rechargez la page avant de recommencer.',
    s428: 'Rechargez la page avant d’enregistrer.',
    s429: 'Trop de tentatives. Patientez un peu.',
    s500: 'Le serveur a rencontré une erreur. Réessayez ; si cela recommence, signalez-le avec la référence.',
    s503: 'Le service est momentanément indisponible. Réessayez dans quelques instants.',
  },
};

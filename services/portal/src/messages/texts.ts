import type { MessageTemplate, messageTemplates } from '@passerelle/contracts/portal/http';

/** One message in French: an e-mail's subject and body, and what a text message says instead. */
export interface MessageText {
  /** Never a name, a title or a note: subjects show on locked screens. */
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly path: string };
  readonly sms?: string;
}
type ParamsOf<T extends MessageTemplate> = Readonly<Record<(typeof messageTemplates)[T][number], string>>;
type Texts = { readonly [T in MessageTemplate]: (params: ParamsOf<T>) => MessageText };

const once = 'Ce lien est valable 15 minutes et ne sert qu’une fois. Si vous n’avez rien demandé, ignorez ce message.';
const home = { label: 'Ouvrir Passerelle', path: '/' };
/** Young people's pages: the token stays in the fragment, which no server or log sees. */
const link = (label: string, token: string) => ({ label, path: `/j/#${token}` });
const keep = 'Ce lien est à vous : ne le transmettez à personne.';

export const texts: Texts = {
  sign_in_link: ({ token }) => ({
    subject: 'Votre lien de connexion',
    paragraphs: ['Voici le lien pour entrer dans Passerelle.', once],
    action: { label: 'Se connecter', path: `/connexion/lien#${token}` },
  }),
  invitation: ({ token, organisation }) => ({
    subject: 'Votre invitation à rejoindre Passerelle',
    paragraphs: [`${organisation} vous ouvre un compte sur Passerelle.`, 'L’invitation est valable 7 jours.'],
    action: { label: 'Accepter l’invitation', path: `/invitation#${token}` },
  }),
  password_reset: ({ token }) => ({
    subject: 'Choisir un nouveau mot de passe',
    paragraphs: ['Voici le lien pour choisir un nouveau mot de passe.', once],
    action: { label: 'Choisir un mot de passe', path: `/mot-de-passe#${token}` },
  }),
  registration_confirm: ({ token, establishment }) => ({
    subject: 'Confirmez votre adresse',
    paragraphs: [
      `Confirmez votre adresse pour ouvrir l’espace employeur de ${establishment}.`,
      'Si vous n’avez rien demandé, ignorez ce message.',
    ],
    action: { label: 'Confirmer mon adresse', path: `/inscription/confirmation#${token}` },
  }),
  registration_known: ({ establishment }) => ({
    subject: 'Vous avez déjà un compte',
    paragraphs: [`Vous avez déjà un compte pour ${establishment} : connectez-vous avec cette adresse.`],
    action: { label: 'Se connecter', path: '/connexion' },
  }),
  access_requested: ({ establishment }) => ({
    subject: 'Une personne demande un accès',
    paragraphs: [`Une personne demande à agir pour ${establishment}. Dites-nous si elle en fait partie.`],
    action: home,
  }),
  access_granted: ({ establishment }) => ({
    subject: 'Votre accès est ouvert',
    paragraphs: [`Vous pouvez maintenant agir pour ${establishment}.`],
    action: home,
  }),
  access_refused: ({ establishment }) => ({
    subject: 'Votre demande d’accès',
    paragraphs: [`Votre demande d’accès pour ${establishment} n’a pas été acceptée.`],
  }),
  employer_verified: ({ establishment }) => ({
    subject: 'Votre compte est vérifié',
    paragraphs: [`Le compte de ${establishment} est vérifié : vos besoins peuvent être ouverts.`],
    action: home,
  }),
  employer_rejected: ({ establishment }) => ({
    subject: 'Votre inscription',
    paragraphs: [`Nous n’avons pas pu vérifier le compte de ${establishment}. Appelez votre Mission Locale.`],
  }),
  need_returned: ({ title }) => ({
    subject: 'Votre besoin est à compléter',
    paragraphs: [`Il manque des éléments à votre besoin « ${title} ».`],
    action: home,
  }),
  need_grid_ready: ({ title }) => ({
    subject: 'Une grille de compétences vous attend',
    paragraphs: [`La grille de compétences du besoin « ${title} » attend votre accord.`],
    action: home,
  }),
  need_opened: ({ title }) => ({
    subject: 'Votre besoin est ouvert',
    paragraphs: [`Le besoin « ${title} » est ouvert : nous cherchons des candidates et des candidats.`],
    action: home,
  }),
  grid_ask: ({ token, title, structure }) => ({
    subject: 'Votre accord est demandé',
    paragraphs: [`${structure} a préparé la grille de compétences du besoin « ${title} ».`, keep],
    action: link('Lire et répondre', token),
    sms: `${structure} : une grille de compétences attend votre accord.`,
  }),
  grid_receipt: ({ title, structure }) => ({
    subject: 'Votre accord a été noté',
    paragraphs: [
      `${structure} a noté votre accord sur la grille de compétences du besoin « ${title} ».`,
      'Si ce n’est pas exact, répondez à votre Mission Locale.',
    ],
    sms: `${structure} a noté votre accord sur une grille de compétences. Pas exact ? Appelez-nous.`,
  }),
  link_code: ({ code }) => ({
    subject: 'Votre code',
    paragraphs: [`Votre code est ${code}. Il est valable 10 minutes. Ne le donnez à personne.`],
    sms: `Passerelle : votre code est ${code}. Il est valable 10 minutes.`,
  }),
  consent_ask: ({ token, structure }) => ({
    subject: 'Une proposition pour vous',
    paragraphs: [
      `${structure} a trouvé une offre qui peut vous intéresser.`,
      'Rien n’est envoyé sans votre accord. Vous pouvez dire non, sans donner de raison.',
      keep,
    ],
    action: link('Voir la proposition', token),
    sms: `${structure} : une offre peut vous intéresser. Rien n’est envoyé sans votre accord.`,
  }),
  consent_revoked: ({ title }) => ({
    subject: 'Un accord a été retiré',
    paragraphs: [`Un accord a été retiré pour le besoin « ${title} ».`],
    action: home,
  }),
  identity_shared: ({ structure }) => ({
    subject: 'Vos coordonnées ont été transmises',
    paragraphs: [
      'Comme vous l’aviez accepté, l’employeur a maintenant votre nom et vos coordonnées.',
      `Une question ? Appelez ${structure}.`,
    ],
    sms: 'Comme vous l’aviez accepté, l’employeur a maintenant votre nom et vos coordonnées.',
  }),
  hire_ask: ({ token, structure }) => ({
    subject: 'Êtes-vous embauché·e ?',
    paragraphs: [`L’employeur dit à ${structure} qu’il vous embauche. Est-ce bien cela ?`, keep],
    action: link('Répondre', token),
    sms: `${structure} : l’employeur dit qu’il vous embauche. Est-ce bien cela ?`,
  }),
  profile_received: ({ title }) => ({
    subject: 'Un profil pour votre besoin',
    paragraphs: [`Un profil vous est proposé pour le besoin « ${title} ».`],
    action: home,
  }),
  proposal_task: ({ reason }) => ({
    subject: 'Une proposition demande votre attention',
    paragraphs: [reason],
    action: home,
  }),
  checkin_ask: ({ token, structure }) => ({
    subject: 'Comment ça se passe ?',
    paragraphs: [
      `${structure} prend de vos nouvelles : cela prend deux minutes.`,
      'L’employeur ne voit pas vos réponses.',
      keep,
    ],
    action: link('Répondre', token),
    sms: `${structure} : comment ça se passe ? L’employeur ne voit pas vos réponses.`,
  }),
  employer_checkin_ask: ({ token, structure }) => ({
    subject: 'Un point de suivi',
    paragraphs: [`${structure} fait le point avec vous sur une prise de poste : cela prend deux minutes.`, keep],
    action: link('Répondre', token),
    sms: `${structure} : un point de suivi vous attend.`,
  }),
  employer_checkin_due: ({ title }) => ({
    subject: 'Un point de suivi vous attend',
    paragraphs: [`Dites-nous comment se passe la prise de poste « ${title} ».`],
    action: home,
  }),
  intervention_raised: ({ delay }) => ({
    subject: 'Une médiation est demandée',
    paragraphs: [`Une médiation est demandée : à prendre en compte sous ${delay}.`],
    action: home,
  }),
  intervention_breached: () => ({
    subject: 'Une médiation attend depuis trop longtemps',
    paragraphs: ['Le délai de prise en compte d’une médiation est dépassé.'],
    action: home,
  }),
  link_locked: () => ({
    subject: 'Un lien est bloqué',
    paragraphs: ['Cinq codes faux ont bloqué le lien d’une personne que vous suivez : donnez-lui un nouveau lien.'],
    action: home,
  }),
};

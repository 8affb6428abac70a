/**
 * Messages the house writes, with the parameters each needs. `token`: the portal builds the address from
 * PUBLIC_URL. Texts live in the portal; subjects never hold a name or a note.
 */
export const messageTemplates = {
  sign_in_link: ['token'],
  invitation: ['token', 'organisation'],
  password_reset: ['token'],
  registration_confirm: ['token', 'establishment'],
  registration_known: ['establishment'],
  access_requested: ['establishment'],
  access_granted: ['establishment'],
  access_refused: ['establishment'],
  employer_verified: ['establishment'],
  employer_rejected: ['establishment'],
  need_returned: ['title'],
  need_grid_ready: ['title'],
  need_opened: ['title'],
  grid_ask: ['token', 'title', 'structure'],
  grid_receipt: ['title', 'structure'],
  link_code: ['code'],
  consent_ask: ['token', 'structure'],
  consent_revoked: ['title'],
  identity_shared: ['structure'],
  hire_ask: ['token', 'structure'],
  profile_received: ['title'],
  proposal_task: ['reason'],
  checkin_ask: ['token', 'structure'],
  employer_checkin_ask: ['token', 'structure'],
  employer_checkin_due: ['title'],
  intervention_raised: ['delay'],
  intervention_breached: [],
  link_locked: [],
} as const;
export type MessageTemplate = keyof typeof messageTemplates;

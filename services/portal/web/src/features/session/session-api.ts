import { api, ask, idempotent } from '../../api/client.ts';

/** The portal's operations that open a session or prepare one. */
export const requestLink = (email: string, key: string) =>
  ask(api.POST('/api/portal/session/link', { body: { email }, headers: idempotent(key) }));

export const signInByLink = (token: string) => ask(api.POST('/api/portal/session/by-link', { body: { token } }));

export const signInByPassword = (body: { email: string; password: string }) =>
  ask(api.POST('/api/portal/session/by-password', { body }));

export const requestPasswordReset = (email: string, key: string) =>
  ask(api.POST('/api/portal/session/password-reset', { body: { email }, headers: idempotent(key) }));

export const resetPassword = (body: { token: string; password: string }) =>
  ask(api.POST('/api/portal/session/password', { body }));

export const readInvitation = (token: string) => ask(api.POST('/api/portal/session/invitation', { body: { token } }));

export const acceptInvitation = (body: { token: string; displayName: string; password?: string }) =>
  ask(api.POST('/api/portal/session/by-invitation', { body }));

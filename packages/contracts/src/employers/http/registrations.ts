import { type Static, Type } from 'typebox';
import { NeedContact, NeedDraft } from '../../needs/shapes.ts';
import { operation } from '../../operation.ts';
import { Email, Instant, Line, Nullable, OneOf, Phone, Strict, Uuid } from '../../schema.ts';
import { EstablishmentInput } from '../shapes.ts';

const exampleId = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

/** "Déposer un besoin", or an account without a need. */
export const RegistrationInput = Strict({
  ...EstablishmentInput.properties,
  personName: Line(200),
  email: Email,
  phone: Type.Optional(Phone),
  need: Type.Optional(NeedDraft),
});
export type RegistrationInput = Static<typeof RegistrationInput>;

export const register = operation({
  id: 'employers.register',
  summary: 'Asks for an employer’s account, with a need or without; a confirming link is sent by e-mail',
  method: 'POST',
  path: '/api/employers/registrations',
  access: 'public',
  body: RegistrationInput,
  responses: {
    202: Strict({
      expiresAt: Instant,
      /** The structure that will handle it. */
      structureName: Nullable(Type.String()),
    }),
  },
  example: {
    body: {
      siret: '73282932000074',
      companyName: 'Atelier Exemple',
      commune: '59350',
      personName: 'Camille Exemple',
      email: 'camille@exemple.test',
    },
  },
});

export const confirmRegistration = operation({
  id: 'employers.confirmRegistration',
  summary: 'The e-mailed link: makes the account, or joins the existing employer pending approval',
  method: 'POST',
  path: '/api/employers/registrations/confirm',
  access: 'public',
  body: Strict({ token: Type.String({ minLength: 20, maxLength: 200 }) }),
  responses: {
    200: Strict({
      employerId: Uuid,
      establishmentId: Uuid,
      status: OneOf(['active', 'pending']),
      /** Opens a session once; null when pending, or when the link was already used. */
      signInToken: Nullable(Type.String()),
      withNeed: Type.Boolean(),
    }),
  },
  example: { body: { token: 'an-example-token-of-forty-characters-xxx' } },
});

export const getRegistrationNeed = operation({
  id: 'employers.getRegistrationNeed',
  summary: 'The need drafted with a registration',
  method: 'GET',
  path: '/internal/employers/registrations/:id/need',
  access: 'service',
  params: Strict({ id: Uuid }),
  responses: {
    200: Strict({
      employerId: Uuid,
      establishmentId: Uuid,
      requestedBy: Uuid,
      contact: NeedContact,
      need: NeedDraft,
    }),
  },
  example: { params: { id: exampleId } },
});

export const registrationOperations = [register, confirmRegistration, getRegistrationNeed] as const;

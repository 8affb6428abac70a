import { Type } from 'typebox';
import { CommuneCode, Nullable, RomeCode, Uuid } from './schema.ts';

/** Both states of a transition and its reason code (never free text). */
export const transition = {
  from: Nullable(Type.String()),
  to: Type.String(),
  reason: Type.Optional(Type.String()),
};

/** What a figure can be broken down by; a need hands them to all that is born from it. */
export const needDimensions = {
  needId: Uuid,
  employerId: Uuid,
  establishmentId: Uuid,
  kind: Type.String(),
  rome: Nullable(RomeCode),
  commune: CommuneCode,
  officerId: Nullable(Uuid),
  posts: Type.Integer(),
};

import { Type } from 'typebox';
import { needDimensions } from '../../dimensions.ts';
import { operation } from '../../operation.ts';
import { CommuneCode, Day, Nullable, RomeCode, Strict, Uuid, Version } from '../../schema.ts';
import { NeedStatus, Permit, Schedule, SkillRequirement } from '../shapes.ts';
import { ContractKind, Pay, Terms } from '../terms.ts';
import { exampleId } from './examples.ts';

const params = Strict({ id: Uuid });

export const getNeedForMatching = operation({
  id: 'needs.getNeedForMatching',
  summary: 'What matching and integration keep a copy of',
  method: 'GET',
  path: '/internal/needs/needs/:id/matching',
  access: 'service',
  params,
  responses: {
    200: Strict({
      id: Uuid,
      version: Version,
      structureId: Uuid,
      status: NeedStatus,
      title: Type.String(),
      kind: ContractKind,
      rome: Nullable(RomeCode),
      commune: CommuneCode,
      startsOn: Nullable(Day),
      endsOn: Nullable(Day),
      durationMonths: Nullable(Type.Integer()),
      weeklyHours: Nullable(Type.Number()),
      terms: Terms,
      permits: Type.Array(Permit),
      posts: Type.Integer(),
      filledPosts: Type.Integer(),
      grid: Type.Array(SkillRequirement),
      employerName: Type.String(),
      establishmentName: Type.String(),
      /** Employer's user who asked, when there is one. */
      requestedBy: Nullable(Uuid),
      dimensions: Strict(needDimensions),
    }),
  },
  example: { params: { id: exampleId } },
});

export const getNeedForLink = operation({
  id: 'needs.getNeedForLink',
  summary: 'What a young person is shown of a need',
  method: 'GET',
  path: '/internal/needs/needs/:id/link',
  access: 'service',
  params,
  responses: {
    200: Strict({
      id: Uuid,
      status: NeedStatus,
      title: Type.String(),
      employerName: Type.String(),
      establishmentName: Type.String(),
      kind: ContractKind,
      /** `CDI`, `Immersion (PMSMP)` */
      kindLabel: Type.String(),
      romeLabel: Nullable(Type.String()),
      tasks: Type.String(),
      commune: CommuneCode,
      communeName: Nullable(Type.String()),
      place: Nullable(Type.String()),
      schedule: Nullable(Schedule),
      weeklyHours: Nullable(Type.Number()),
      pay: Nullable(Pay),
      startsOn: Nullable(Day),
      endsOn: Nullable(Day),
      durationMonths: Nullable(Type.Integer()),
      permits: Type.Array(Permit),
    }),
  },
  example: { params: { id: exampleId } },
});

export const internalNeedOperations = [getNeedForMatching, getNeedForLink] as const;

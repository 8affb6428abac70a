import type { MinorFlag, OpeningCheck } from '@passerelle/contracts/needs/http';
import { DomainError, type FieldError, refuseTransition } from '@passerelle/kernel';
import { checkTerms, contractRules, missingAttributes } from '@passerelle/referentials';
import labels from './attribute-labels.json' with { type: 'json' };
import { type Change, depthOf, moved, moveTo, type Need } from './need.ts';
import { type EmployerStanding, eventOf, statusByPosts } from './posts.ts';
import { wordingOf } from './wording.ts';

export type Check = OpeningCheck;
/** What other records say at the moment of opening. */
export interface Circumstances {
  readonly employer: EmployerStanding | null;
  readonly minorFlags: readonly MinorFlag[];
}
/** What the officer ticked or wrote. */
export interface OpeningWord {
  readonly confirmedWarnings: readonly string[];
  readonly legalReasons: readonly { ruleId: string; reason: string }[];
  readonly confirmedMinorFlags: readonly string[];
}

const block = (code: Check['code'], message: string, fields: FieldError[] = []): Check => ({
  ...{ code, severity: 'block', message },
  fields: [...fields],
});
const confirm = (code: Check['code'], message: string, fields: FieldError[]): Check => ({
  ...{ code, severity: 'confirm', message },
  fields: [...fields],
});
const field = (pointer: string, code: string, message: string): FieldError => ({ pointer, code, message });

/** Everything that stands between a need and its opening, in the order a person would deal with it. */
export const openingChecks = (need: Need, circumstances: Circumstances): Check[] => [
  ...employerChecks(need, circumstances),
  ...attributeChecks(need),
  ...boundChecks(need),
  ...studyChecks(need),
  ...wordingChecks(need),
  ...minorChecks(circumstances),
];

function employerChecks(need: Need, { employer }: Circumstances): Check[] {
  const blocked = employer?.blockedBy.includes(need.structureId);
  return [
    ...(employer?.status === 'verified'
      ? []
      : [block('NEEDS.EMPLOYER_NOT_VERIFIED', 'L’employeur n’est pas encore vérifié.')]),
    ...(blocked ? [block('NEEDS.EMPLOYER_BLOCKED', 'Votre structure a bloqué cet employeur.')] : []),
  ];
}

const knownOf = ({ content }: Need) => ({ ...content.terms, tasks: content.tasks?.trim(), startsOn: content.startsOn });
const ownAttributes = new Set(['tasks', 'startsOn']);
const pointerOf = (attribute: string) =>
  ownAttributes.has(attribute) ? `/need/${attribute}` : `/need/terms/${attribute}`;
const labelOf = (attribute: string) => (labels as Record<string, string>)[attribute] ?? attribute;

function attributeChecks(need: Need): Check[] {
  const { content } = need;
  const missing = missingAttributes(content.terms.kind, 'opening', knownOf(need)).map(({ oneOf, basis }) => {
    const [first = ''] = oneOf;
    const what = oneOf.map(labelOf).join(' ou ');
    return field(pointerOf(first), 'missing', `Indiquez ${what}${basis ? ` (${basis})` : ''}.`);
  });
  // Without an occupation nobody can be found for it; a visit is no post to fill.
  if (!content.rome && depthOf(need) !== 'minimal')
    missing.unshift(field('/need/rome', 'missing', 'Choisissez un métier.'));
  return missing.length ? [block('NEEDS.ATTRIBUTES_MISSING', 'Il manque des informations.', missing)] : [];
}

function boundChecks(need: Need): Check[] {
  const findings = checkTerms(need.content.terms.kind, knownOf(need));
  const fields = findings.map(({ attribute, code, message, basis }) =>
    field(pointerOf(attribute), code, `${message} (${basis})`),
  );
  return fields.length
    ? [block('NEEDS.TERMS_OUT_OF_BOUNDS', 'Le contrat sort des limites prévues par la loi.', fields)]
    : [];
}

/** What no study goes without; tools, tutor, access and adaptations are written where there are any. */
const analysed = ['tasks', 'place', 'hours'] as const;

function studyChecks(need: Need): Check[] {
  if (depthOf(need) === 'minimal') return [];
  const { maxSkillLines } = contractRules(need.content.terms.kind);
  const gaps = analysed.filter((name) => !need.analysis?.[name]?.trim());
  const fitting = need.grid.length > 0 && need.grid.length <= (maxSkillLines ?? Number.POSITIVE_INFINITY);
  return [
    ...(gaps.length
      ? [
          block(
            'NEEDS.ANALYSIS_INCOMPLETE',
            'L’analyse de poste est à compléter.',
            gaps.map((name) => field(`/analysis/${name}`, 'missing', 'À compléter.')),
          ),
        ]
      : []),
    ...(fitting
      ? []
      : [
          block('NEEDS.GRID_INCOMPLETE', 'La grille de compétences est à revoir.', [
            field('/grid', need.grid.length ? 'too-many' : 'missing', `De 1 à ${maxSkillLines ?? 40}\u00a0lignes.`),
          ]),
        ]),
    ...(need.agreement
      ? []
      : [block('NEEDS.GRID_NOT_AGREED', 'L’employeur n’a pas encore donné son accord sur la grille.')]),
  ];
}

function wordingChecks(need: Need): Check[] {
  const findings = wordingOf(need);
  const fieldsOf = (severity: 'block' | 'warn') =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(({ pointer, ruleId, excerpt, suggestion }) => field(pointer, ruleId, `« ${excerpt} »\u00a0: ${suggestion}`));
  const blocking = fieldsOf('block');
  const warning = fieldsOf('warn');
  return [
    ...(blocking.length
      ? [block('NEEDS.WORDING_BLOCKED', 'Des formulations ne peuvent pas être publiées.', blocking)]
      : []),
    ...(warning.length ? [confirm('NEEDS.WORDING_TO_CONFIRM', 'Des formulations sont à vérifier.', warning)] : []),
  ];
}

const minorChecks = ({ minorFlags }: Circumstances): Check[] =>
  minorFlags.length
    ? [
        confirm(
          'NEEDS.MINOR_FLAGS_TO_CONFIRM',
          'Des règles protègent les moins de 18\u00a0ans à ce poste.',
          minorFlags.map(({ code, message, basis }) => field('/need', code, `${message} (${basis})`)),
        ),
      ]
    : [];

/** What the officer's word leaves standing: a legal reason lifts a blocking rule, a tick confirms a warning. */
function unanswered(checks: readonly Check[], word: OpeningWord): Check[] {
  const answered: Partial<Record<Check['code'], ReadonlySet<string>>> = {
    'NEEDS.WORDING_BLOCKED': new Set(word.legalReasons.map(({ ruleId }) => ruleId)),
    'NEEDS.WORDING_TO_CONFIRM': new Set(word.confirmedWarnings),
    'NEEDS.MINOR_FLAGS_TO_CONFIRM': new Set(word.confirmedMinorFlags),
  };
  return checks.flatMap((check) => {
    const codes = answered[check.code];
    if (!codes) return [check];
    const fields = check.fields.filter(({ code }) => !codes.has(code));
    return fields.length ? [{ ...check, fields }] : [];
  });
}

/** formalising → open (O, after E agrees the grid); refused with the first reason and every field concerned. */
export function open(need: Need, circumstances: Circumstances, word: OpeningWord, now: Date): Change {
  if (need.status !== 'formalising') throw refuseTransition('needs', need.status, 'ouvrir');
  const standing = unanswered(openingChecks(need, circumstances), word);
  const [first] = standing;
  if (first)
    throw new DomainError(
      first.code,
      'conflict',
      standing.map(({ message }) => message).join(' '),
      standing.flatMap(({ fields }) => fields),
    );
  const blocked = new Set(wordingOf(need).map(({ ruleId }) => ruleId));
  const legalReasons = word.legalReasons.filter(({ ruleId }) => blocked.has(ruleId));
  const status = statusByPosts(need);
  const state = moveTo(need, { status }, now, { legalReasons });
  return { state, events: [moved(eventOf[status], need, state, legalReasons.length ? 'wording_override' : undefined)] };
}

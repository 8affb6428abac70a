import data from '../../data/ad-rules.json' with { type: 'json' };
import { normalise } from './normalise.ts';
import { oneGenderTitle } from './title.ts';

export type WordingSeverity = 'block' | 'warn';

/** Where the text is written: a job title has one more rule, its gender. */
export type WordingField = 'title' | 'text';

/** `pattern` is a regular expression over the normalised text; `basis` names articles of the Code du travail. */
export type WordingRule = {
  id: string;
  criterion: string;
  severity: WordingSeverity;
  pattern: string;
  suggestion: string;
  basis: string;
  examples: { match: string[]; noMatch: string[] };
};

/** `start` and `end` are places in the text as it was typed (UTF-16), `end` excluded. */
export type WordingFinding = {
  ruleId: string;
  criterion: string;
  severity: WordingSeverity;
  start: number;
  end: number;
  excerpt: string;
  message: string;
  suggestion: string;
  basis: string;
};

export const wordingRules = data.rules as readonly WordingRule[];

const compiled = wordingRules.map((rule) => ({ rule, pattern: new RegExp(rule.pattern, 'gu') }));
const criteria: Record<string, string> = data.meta.criteria;

/** Everything the house's patterns point at, in order of place. It points; a person decides. */
export function checkWording(original: string, field: WordingField = 'text'): WordingFinding[] {
  const { text, startOf, endOf } = normalise(original);
  const findings = compiled.flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)].map((match): WordingFinding => {
      const start = startOf(match.index);
      const end = endOf(match.index + match[0].length - 1);
      return {
        ruleId: rule.id,
        criterion: rule.criterion,
        severity: rule.severity,
        start,
        end,
        excerpt: original.slice(start, end),
        message: `Ce passage touche à ${criteria[rule.criterion]}.`,
        suggestion: rule.suggestion,
        basis: rule.basis,
      };
    }),
  );
  if (field === 'title') findings.push(...titleFindings(original));
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

function titleFindings(original: string): WordingFinding[] {
  const word = oneGenderTitle(original);
  if (!word) return [];
  return [
    {
      ruleId: 'title-gender',
      criterion: 'sex',
      severity: 'warn',
      start: word.index,
      end: word.index + word.text.length,
      excerpt: word.text,
      message: 'L’intitulé ne nomme qu’un genre.',
      suggestion: 'Ajouter «\u00a0H/F\u00a0» ou la double forme, par exemple «\u00a0Vendeur / Vendeuse\u00a0».',
      basis: 'L1142-1',
    },
  ];
}

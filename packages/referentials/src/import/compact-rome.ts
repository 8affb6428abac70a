import { DomainError } from '@passerelle/kernel';
import type { Occupation, Skill, SkillKind } from '../occupations/occupation.ts';
import { append, assemble, cleanLabel, isRomeCode, type RomeParts } from './assemble.ts';
import type { ImportRefusal, ImportReport, RefusalReason } from './report.ts';

/** `rome.json`: what its `meta.keys` says. Only what is read here is typed. */
type CompactRome = {
  domains: Record<string, string>;
  skills: Record<string, [label: string, kind: string]>;
  occupations: {
    c: string;
    l: string;
    d: string;
    s?: string[];
    s2?: string[];
    soft?: string[];
    ctx?: string[];
    rel?: string[];
  }[];
};

/** `rome-titles.json`. */
type CompactTitles = { titles: [title: string, code: string, principal: 0 | 1, rare: 0 | 1][] };

/** The compact form of ROME: two JSON texts. Throws `REFERENTIALS.NOT_ROME` on another document. */
export function readCompactRome(files: { rome: string; titles: string }): ImportReport<Occupation> {
  const rome = parsed<CompactRome>(files.rome, 'rome.json', ['domains', 'skills', 'occupations']);
  const { titles } = parsed<CompactTitles>(files.titles, 'rome-titles.json', ['titles']);
  const refusals: ImportRefusal[] = [];
  const refuse = (file: string, rank: number, column: string, reason: RefusalReason) =>
    refusals.push({ file, line: rank + 1, column, reason });

  const parts: RomeParts = {
    cards: new Map(),
    titles: new Map(),
    skills: new Map(),
    contexts: new Map(),
    related: new Map(),
  };
  const skillOf = skillReader(rome.skills);
  for (const [rank, card] of rome.occupations.entries()) {
    const { c: code, l: label, d: domain } = card;
    if (!isRomeCode(code)) refuse('rome.json', rank, 'c', 'format');
    else if (!label) refuse('rome.json', rank, 'l', 'empty');
    else if (parts.cards.has(code)) refuse('rome.json', rank, 'c', 'duplicate');
    else {
      const ids = [...(card.s ?? []), ...(card.s2 ?? []), ...(card.soft ?? [])];
      const skills = ids.flatMap((id) => skillOf(id) ?? []);
      if (skills.length < ids.length) refuse('rome.json', rank, 's', 'unknown-reference');
      parts.cards.set(code, { label: cleanLabel(label), domain: rome.domains[domain] ?? '' });
      parts.skills.set(code, skills);
      parts.contexts.set(code, card.ctx ?? []);
      parts.related.set(code, card.rel ?? []);
    }
  }
  // Principal titles first, rarely used ones last.
  const order = ([, , principal, rare]: CompactTitles['titles'][number]) => rare - principal;
  for (const [rank, row] of [...titles.entries()].sort(([, a], [, b]) => order(a) - order(b))) {
    const [title, code] = row;
    if (!title) refuse('rome-titles.json', rank, 'title', 'empty');
    else if (!parts.cards.has(code)) refuse('rome-titles.json', rank, 'code', 'unknown-reference');
    else append(parts.titles, code, cleanLabel(title));
  }
  return { rows: assemble(parts), refusals };
}

/** One object for each skill, shared by all the cards that name it. */
function skillReader(skills: CompactRome['skills']): (id: string) => Skill | undefined {
  const read = new Map<string, Skill>();
  return (id) => {
    const known = read.get(id);
    const row = skills[id];
    if (known || !row) return known;
    const kind: SkillKind = row[1] === 'soft' ? 'savoir-etre' : 'savoir-faire';
    const skill = { id, label: cleanLabel(row[0]), kind };
    read.set(id, skill);
    return skill;
  };
}

function parsed<Document extends object>(text: string, file: string, keys: readonly (keyof Document)[]): Document {
  try {
    const document = JSON.parse(text) as Document;
    if (keys.every((key) => typeof document[key] === 'object')) return document;
  } catch {
    // Not JSON: refused below like any other document.
  }
  throw new DomainError('REFERENTIALS.NOT_ROME', 'invalid', `${file} n’a pas la forme attendue (${keys.join(', ')}).`);
}

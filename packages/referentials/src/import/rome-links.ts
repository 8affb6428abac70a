import type { RomeCode, Skill, SkillKind } from '../occupations/occupation.ts';
import { append, cleanLabel, type RomeParts } from './assemble.ts';
import type { RomeReading } from './rome-files.ts';

/** Blocks of `liens_rome_referentiels`, and the headings of the block of skills. */
const SKILLS_BLOCK = '5';
const CONTEXTS_BLOCK = '6';
const kinds: Record<string, SkillKind> = { '1': 'savoir-faire', '2': 'savoir-etre', '3': 'savoir' };

/** A card names up to a hundred skills: enough of each sort for a grid is kept, in this order. */
const kept = { core: 14, other: 10, 'savoir-etre': 5, savoir: 6 };
type Sort = keyof typeof kept;
const sorts = Object.keys(kept) as Sort[];

/** The skills and the work contexts of each card. */
export async function readLinks(
  reading: RomeReading,
  cards: RomeParts['cards'],
): Promise<Pick<RomeParts, 'skills' | 'contexts'>> {
  const { lines, refuse } = reading;
  const skillOf = await readSkills(reading);
  const core = new Set<string>();
  for await (const { row } of lines('coherence_item', 'code_rome', 'code_ogr', 'coeur_metier'))
    if (row.coeur_metier === 'Principale') core.add(`${row.code_rome} ${row.code_ogr}`);

  const sorted = new Map<RomeCode, Record<Sort, Skill[]>>();
  const contexts: RomeParts['contexts'] = new Map();
  const file = 'liens_rome_referentiels';
  for await (const { line, row } of lines(file, 'code_rome', 'code_compo_bloc', 'code_rubrique', 'code_ogr')) {
    const { code_rome: code, code_compo_bloc: block, code_ogr: id } = row;
    if (!cards.has(code)) refuse(file, line, 'code_rome', 'unknown-reference');
    else if (block === CONTEXTS_BLOCK) append(contexts, code, id);
    else if (block === SKILLS_BLOCK) {
      const kind = kinds[row.code_rubrique];
      const skill = kind && skillOf(kind, id);
      const sort = kind && sortOf(kind, core.has(`${code} ${id}`));
      if (skill && sort) sortsOf(sorted, code)[sort].push(skill);
      // The file of knowledge is optional: what it would have named is not missed.
      if (!skill && kind !== 'savoir') refuse(file, line, 'code_ogr', 'unknown-reference');
    }
  }
  const skills = new Map(
    [...sorted].map(([code, bySort]) => [code, sorts.flatMap((sort) => bySort[sort].slice(0, kept[sort]))]),
  );
  return { skills, contexts };
}

/** Of knowledge, only the core is kept: the rest is long lists of regulations. */
function sortOf(kind: SkillKind, isCore: boolean): Sort | null {
  if (kind === 'savoir-faire') return isCore ? 'core' : 'other';
  return kind === 'savoir' && !isCore ? null : kind;
}

function sortsOf(sorted: Map<RomeCode, Record<Sort, Skill[]>>, code: RomeCode): Record<Sort, Skill[]> {
  const known = sorted.get(code) ?? { core: [], other: [], 'savoir-etre': [], savoir: [] };
  sorted.set(code, known);
  return known;
}

/** The skill of a number. Know-how, behaviour and knowledge are numbered apart; one object serves every card. */
async function readSkills({ lines, refuse }: RomeReading): Promise<(kind: SkillKind, id: string) => Skill | undefined> {
  const practice = new Map<string, Skill>();
  const file = 'referentiel_competence';
  for await (const { line, row } of lines(file, 'code_ogr', 'libelle_competence', 'cat_comp')) {
    const kind = row.cat_comp.startsWith('Savoir-être') ? 'savoir-etre' : 'savoir-faire';
    if (!row.libelle_competence) refuse(file, line, 'libelle_competence', 'empty');
    else practice.set(row.code_ogr, { id: row.code_ogr, label: cleanLabel(row.libelle_competence), kind });
  }
  const knowledge = new Map<string, Skill>();
  for await (const { row } of lines('referentiel_savoir', 'code_ogr_savoir', 'libelle_savoir'))
    knowledge.set(row.code_ogr_savoir, {
      id: row.code_ogr_savoir,
      label: cleanLabel(row.libelle_savoir),
      kind: 'savoir',
    });
  return (kind, id) => (kind === 'savoir' ? knowledge : practice).get(id);
}

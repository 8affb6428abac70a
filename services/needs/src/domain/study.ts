import { DomainError, type FieldError, refuseTransition } from '@passerelle/kernel';
import { contractRules } from '@passerelle/referentials';
import { type Agreement, type Analysis, type Change, depthOf, dimensionsOf, type GridLine, type Need } from './need.ts';

const studied = (need: Need, command: string) => {
  if (need.status !== 'formalising') throw refuseTransition('needs', need.status, command);
};

/** The workstation analysis. What the employer agreed is what stood then: a change asks again. */
export function writeAnalysis(need: Need, analysis: Analysis): Change {
  studied(need, 'analyser le poste');
  return { state: { ...need, analysis, agreement: null }, events: [] };
}

/** The skills grid, as deep as the kind asks. */
export function writeGrid(need: Need, grid: readonly GridLine[]): Change {
  studied(need, 'écrire la grille');
  const faults = [...depthFaults(need, grid), ...grid.flatMap(lineFaults), ...twins(grid)];
  if (faults.length)
    throw new DomainError('NEEDS.GRID_INVALID', 'unprocessable', 'La grille de compétences est à corriger.', faults);
  return { state: { ...need, grid, agreement: null }, events: [] };
}

function depthFaults(need: Need, grid: readonly GridLine[]): FieldError[] {
  const { maxSkillLines, label } = contractRules(need.content.terms.kind);
  if (maxSkillLines === null || grid.length <= maxSkillLines) return [];
  const message =
    maxSkillLines === 0
      ? `${label}\u00a0: aucune grille n’est demandée.`
      : `${label}\u00a0: au plus ${maxSkillLines}\u00a0lignes.`;
  return [{ pointer: `/${maxSkillLines}`, code: 'too-many', message }];
}

function lineFaults(line: GridLine, index: number): FieldError[] {
  const pointer = `/${index}/training`;
  if (line.level === 'trainable' && !line.training)
    return [{ pointer, code: 'required', message: 'Dites qui forme et en combien de jours.' }];
  if (line.level === 'essential' && line.training)
    return [{ pointer, code: 'refused', message: 'Une compétence indispensable n’est pas à former.' }];
  return [];
}

function twins(grid: readonly GridLine[]): FieldError[] {
  const keys = grid.map(({ skillId, label }) => skillId ?? label.trim().toLocaleLowerCase('fr'));
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index
      ? [{ pointer: `/${index}`, code: 'twice', message: 'Cette compétence est déjà dans la grille.' }]
      : [],
  );
}

/** The employer's yes, said on the portal, by signed link, or recorded by the officer as oral or written. */
export function agree(need: Need, agreement: Agreement): Change {
  studied(need, 'donner l’accord sur la grille');
  if (depthOf(need) === 'minimal' || need.grid.length === 0)
    throw new DomainError('NEEDS.NOTHING_TO_AGREE', 'conflict', 'Il n’y a pas encore de grille à valider.');
  if (need.agreement) throw new DomainError('NEEDS.ALREADY_AGREED', 'conflict', 'L’accord est déjà enregistré.');
  const state: Need = { ...need, agreement };
  const data = { from: need.status, to: need.status, channel: agreement.channel, ...dimensionsOf(state) };
  return { state, events: [{ type: 'need.grid_agreed.v1', data }] };
}

import type { Filter, Viewer, Visibility } from './viewer.ts';

/** Records of one structure: its staff, and the house working for it. */
export const ofStructure: Visibility = (viewer) => {
  if (viewer.kind === 'structure') return { structureId: viewer.structureId };
  if (viewer.kind === 'system') return viewer.structureId === null ? {} : { structureId: viewer.structureId };
  return null;
};

/** Adds what an employer's user may see: their employer's records, of the establishments they hold a right on. */
export const orOfEmployer =
  (base: Visibility): Visibility =>
  (viewer) =>
    viewer.kind === 'employer'
      ? { employerId: viewer.employerId, establishmentId: { $in: Object.keys(viewer.rights) } }
      : base(viewer);

/** Adds the one record that a link of this purpose opens. */
export const orByLink =
  (base: Visibility, purposes: readonly string[]): Visibility =>
  (viewer: Viewer): Filter | null =>
    viewer.kind === 'link'
      ? purposes.includes(viewer.purpose)
        ? { structureId: viewer.structureId, _id: viewer.target }
        : null
      : base(viewer);

export { granted } from './grants.ts';
export type { Filter, Viewer, Visibility } from './viewer.ts';
export { ofStructure, orByLink, orOfEmployer } from './visibility.ts';

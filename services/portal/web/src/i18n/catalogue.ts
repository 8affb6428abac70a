import { common } from './fr/common.ts';
import { design } from './fr/design.ts';
import { errors } from './fr/errors.ts';
import { home } from './fr/home.ts';
import { navigation } from './fr/navigation.ts';
import { session } from './fr/session.ts';

/** The source of every text of the portal: French. A namespace for each area. */
export const french = { common, design, errors, home, navigation, session };
export type Catalogue = typeof french;

import type { Catalogue } from './catalogue.ts';
import { common } from './en/common.ts';
import { design } from './en/design.ts';
import { errors } from './en/errors.ts';
import { home } from './en/home.ts';
import { navigation } from './en/navigation.ts';
import { session } from './en/session.ts';

export const english: Catalogue = { common, design, errors, home, navigation, session };

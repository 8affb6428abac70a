import type { Role } from '@passerelle/contracts';
import type { LinkProps } from '@tanstack/react-router';
import type { Catalogue } from '../i18n/catalogue.ts';

type Group = keyof Catalogue['navigation']['group'];

export interface NavigationEntry {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: Exclude<keyof Catalogue['navigation'], 'group'>;
  readonly group: Group;
  /** Who finds it; an entry nobody may open is not shown to them. */
  readonly roles: readonly Role[] | 'all';
}

/** Every area of the portal, in the order of the menu. */
export const entries: readonly NavigationEntry[] = [{ to: '/', label: 'today', group: 'work', roles: 'all' }];

/** The menu of a person who holds these roles, by group, without empty groups. */
export function menuFor(
  roles: readonly Role[],
  all: readonly NavigationEntry[] = entries,
): { group: Group; entries: NavigationEntry[] }[] {
  const open = all.filter((entry) => entry.roles === 'all' || entry.roles.some((role) => roles.includes(role)));
  const groups = [...new Set(open.map(({ group }) => group))];
  return groups.map((group) => ({ group, entries: open.filter((entry) => entry.group === group) }));
}

import t from 'tap';
import { menuFor, type NavigationEntry } from './navigation.ts';

const all: readonly NavigationEntry[] = [
  { to: '/', label: 'today', group: 'work', roles: 'all' },
  { to: '/', label: 'account', group: 'people', roles: ['counsellor'] },
  { to: '/', label: 'open', group: 'work', roles: ['officer', 'manager'] },
];
const labels = (...roles: Parameters<typeof menuFor>[0]) =>
  menuFor(roles, all).map(({ group, entries }) => [group, ...entries.map(({ label }) => label)]);

t.test('a person sees the areas of all their roles, grouped, and no empty group', async (t) => {
  t.same(labels('employer'), [['work', 'today']]);
  t.same(labels('officer'), [['work', 'today', 'open']]);
  t.same(labels('counsellor', 'manager'), [
    ['work', 'today', 'open'],
    ['people', 'account'],
  ]);
});

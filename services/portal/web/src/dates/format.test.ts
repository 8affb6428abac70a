import t from 'tap';
import { dayAndTime, formatDay, relativeDay } from './format.ts';

t.test('a day is written in words and never slips', async (t) => {
  t.equal(formatDay('2026-03-27', 'fr'), '27 mars 2026');
  t.equal(formatDay('2026-05-01', 'fr'), '1er mai 2026');
  t.equal(formatDay('2026-01-01', 'en'), '1 January 2026');
});

t.test('an instant is told on the French clock, in winter and in summer', async (t) => {
  t.same(dayAndTime('2026-01-31T23:30:00Z', 'fr'), { day: '1er février 2026', time: '0\u00a0h\u00a030' });
  t.same(dayAndTime('2026-07-14T12:05:00Z', 'en'), { day: '14 July 2026', time: '14:05' });
});

t.test('a due day is told from today, across the change of clocks', async (t) => {
  t.same(relativeDay('2026-03-28', '2026-03-28'), { key: 'today' });
  t.same(relativeDay('2026-03-29', '2026-03-28'), { key: 'tomorrow' });
  t.same(relativeDay('2026-03-27', '2026-03-28'), { key: 'yesterday' });
  t.same(relativeDay('2026-04-02', '2026-03-28'), { key: 'inDays', count: 5 });
  t.same(relativeDay('2026-03-20', '2026-03-28'), { key: 'late', count: 8 });
});

import t from 'tap';
import { textColumn } from './text-column.ts';

t.test('lines are read back, empty ones included', async (t) => {
  const column = textColumn(['a', '', 'b c', ''].join('\n'));
  t.equal(column.length, 4);
  t.same([0, 1, 2, 3].map(column.line), ['a', '', 'b c', '']);
  t.equal(textColumn('').length, 1);
});

t.test('beginnings are found in lines and in later words, never inside a word', async (t) => {
  const column = textColumn(['lyon', 'lyons la foret', 'sainte foy les lyon', 'alyon'].join('\n'));
  t.same(
    [...column.beginningWith('lyon')],
    [
      { line: 0, at: 'whole' },
      { line: 1, at: 'line' },
      { line: 2, at: 'word' },
    ],
  );
  t.same([...column.beginningWith('foret')], [{ line: 1, at: 'word' }]);
});

t.test('a column in order is looked up', async (t) => {
  const column = textColumn(['01001', '01002', '2A004', '97411'].join('\n'));
  t.same(['01001', '2A004', '97411', '00000', '99999', ''].map(column.indexOf), [0, 2, 3, -1, -1, -1]);
});

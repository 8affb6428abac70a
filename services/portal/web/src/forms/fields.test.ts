import t from 'tap';
import { labelOf, placeErrors } from './fields.ts';

const labels = { siret: 'SIRET', tasks: 'Tâches', 'tasks.*.label': 'Tâche' };
const refused = (...pointers: string[]) => ({
  type: 'about:blank',
  title: 'Refus',
  status: 400,
  code: 'REQUEST.INVALID',
  errors: pointers.map((pointer) => ({ pointer, code: 'x', message: `refus de ${pointer}` })),
});

t.test('each refused field is told beside its field', async (t) => {
  t.same(placeErrors(refused('/siret', '/tasks/2/label'), labels), {
    fields: { siret: 'refus de /siret', 'tasks.2.label': 'refus de /tasks/2/label' },
    others: [],
  });
});

t.test('a refusal deeper than a field goes to the field, one about nothing shown is kept', async (t) => {
  t.same(placeErrors(refused('/siret/0', '/elsewhere'), labels), {
    fields: { siret: 'refus de /siret/0' },
    others: ['refus de /elsewhere'],
  });
});

t.test('the first message of a field wins', async (t) => {
  t.same(placeErrors(refused('/tasks', '/tasks/1'), labels).fields, { tasks: 'refus de /tasks' });
});

t.test('a line of a list has the label of its kind', async (t) => {
  t.equal(labelOf(labels, 'tasks.12.label'), 'Tâche');
  t.equal(labelOf(labels, 'nothing'), undefined);
});

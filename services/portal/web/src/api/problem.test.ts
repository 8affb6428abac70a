import t from 'tap';
import { ApiProblem, asProblem, fieldPath, problemFrom } from './problem.ts';

t.test('a problem+json keeps its code, its fields and when to come back', async (t) => {
  const response = new Response(null, { status: 429, headers: { 'retry-after': '30' } });
  const body = { type: 'about:blank', title: 'Trop de tentatives', status: 429, code: 'THROTTLED' };
  t.match(problemFrom(body, response), { code: 'THROTTLED', status: 429, retryAfter: 30 });
});

t.test('a page that is not the API is told apart', async (t) => {
  t.match(problemFrom('<html>', new Response(null, { status: 502 })), { code: 'UNREADABLE', status: 502 });
});

t.test('anything thrown can be shown', async (t) => {
  const known = new ApiProblem({ type: 'about:blank', title: 'x', status: 409, code: 'NEEDS.CLOSED' });
  t.equal(asProblem(known), known);
  t.equal(asProblem(new RangeError('x')).code, 'UNEXPECTED');
});

t.test('a JSON pointer becomes the path of a field', async (t) => {
  t.equal(fieldPath('/siret'), 'siret');
  t.equal(fieldPath('/tasks/0/label'), 'tasks.0.label');
  t.equal(fieldPath('/a~1b/c~0d'), 'a/b.c~d');
});

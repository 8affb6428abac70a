import t from 'tap';
import { adviceFor } from './advice.ts';
import { ApiProblem } from './problem.ts';

const refusal = (status: number, code = 'X.Y') => new ApiProblem({ type: 'about:blank', title: '', status, code });

t.test('every refusal comes with something to do', async (t) => {
  t.equal(adviceFor(refusal(0, 'NETWORK')), 'NETWORK');
  t.equal(adviceFor(refusal(200, 'UNREADABLE')), 'UNREADABLE');
  t.equal(adviceFor(refusal(409)), 's409');
  t.equal(adviceFor(refusal(502)), 's503');
  t.equal(adviceFor(refusal(507)), 's500');
  t.equal(adviceFor(refusal(418)), 'UNEXPECTED');
});

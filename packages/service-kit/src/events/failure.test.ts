import { DomainError } from '@passerelle/kernel';
import t from 'tap';
import { failureOf, isPassing } from './failure.ts';

t.test('keeps codes and places, never what a message says', async (t) => {
  const named = 'camille@exemple.fr est déjà inscrite\n    at Camille (à la maison)';
  const clash = Object.assign(new Error(named), { name: 'MongoServerError', code: 11000 });
  const own = new DomainError('NEEDS.CLOSED', 'conflict', named);
  t.equal(failureOf(own).code, 'NEEDS.CLOSED');
  t.equal(failureOf(clash).code, 'MongoServerError 11000');
  t.equal(failureOf(new TypeError(named)).code, 'TypeError');
  t.equal(failureOf(Object.assign(new Error(named), { code: named })).code, 'Error');
  t.same(failureOf(named), { code: 'string', at: [] });
  for (const error of [own, clash, new TypeError(named)]) {
    t.notMatch(JSON.stringify(failureOf(error)), /camille/i);
    t.match(failureOf(error).at[0], /failure\.test\.ts/);
  }
});

t.test('a dependency that is down passes; nothing else does', async (t) => {
  t.ok(isPassing(new DomainError('X.DOWN', 'unavailable', 'Réessayez.')));
  for (const error of [new DomainError('X.GONE', 'not-found', 'Introuvable.'), new Error('X'), 'X'])
    t.notOk(isPassing(error));
});

import t from 'tap';
import { requireGoodPassword } from './password.ts';

const person = { email: 'camille.durand@structure.example', displayName: 'Camille Durand' };

t.test('a phrase of one’s own is accepted, with or without accents', async (t) => {
  for (const password of ['trois chevaux verts nagent', 'Écluse-forêt-bougie', 'kR7#vLq2mZx9'])
    t.doesNotThrow(() => requireGoodPassword(password, person), password);
});

t.test('a short one, a usual one, and one’s own name are refused beside the field', async (t) => {
  const cases = [
    ['court', 'PASSWORD.TOO_SHORT'],
    ['motdepasse2026!', 'PASSWORD.USUAL'],
    ['Azerty123456', 'PASSWORD.USUAL'],
    ['000000000000', 'PASSWORD.USUAL'],
    ['Bienvenue2026!!', 'PASSWORD.USUAL'],
    ['camilledurand35', 'PASSWORD.USUAL'],
    ['aaaaaaaaaaaaaaaa', 'PASSWORD.USUAL'],
  ] as const;
  for (const [password, code] of cases)
    t.throws(() => requireGoodPassword(password, person), { code, fields: [{ pointer: '/password' }] }, password);
});

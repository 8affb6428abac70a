import t from 'tap';
import { returnPath, tokenOf } from './return-path.ts';

t.test('after signing in one comes back to the page asked for', async (t) => {
  t.equal(returnPath('/besoins/42?etat=ouvert'), '/besoins/42?etat=ouvert');
});

t.test('never to another site, nor back to the sign-in', async (t) => {
  for (const asked of [
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://elsewhere.example',
    '/connexion',
    7,
    undefined,
  ]) {
    t.equal(returnPath(asked), '/', String(asked));
  }
});

t.test('a link that was cut has no token', async (t) => {
  const token = 'abcdefghijklmnopqrstuvwxyz-0123456789_ABCDE';
  t.equal(tokenOf(`#${token}`), token);
  t.equal(tokenOf(`#${token.slice(1)}`), null);
  t.equal(tokenOf(''), null);
  t.equal(tokenOf('#<script>alert(1)</script>'), null);
});

import { createHmac } from 'node:crypto';
import type { Claims } from '@passerelle/contracts';
import fc from 'fast-check';
import jwt from 'jsonwebtoken';
import t from 'tap';
import { ephemeralKeys } from './keys.ts';
import { createRevocations } from './revocations.ts';
import { createTokens } from './tokens.ts';

const claims: Claims = { kind: 'structure', sub: 'u1', structureId: 's1', roles: ['officer'] };
const refused = { code: 'TOKEN.INVALID' };

t.test('a token of ours becomes the scope it was signed for', async (t) => {
  const tokens = createTokens(await ephemeralKeys(), 'needs', createRevocations());
  t.match(tokens.verify(tokens.sign(claims)), {
    kind: 'structure',
    userId: 'u1',
    structureId: 's1',
    roles: ['officer'],
  });
});

t.test('a key that was rotated out of signing still verifies', async (t) => {
  const { keys } = await ephemeralKeys();
  const [first, second] = keys as unknown as [(typeof keys)[0], (typeof keys)[0]];
  const ring = (order: typeof keys) => ({ keys: order, jwks: () => ({ keys: [] }) });
  const old = createTokens(ring([second, first]), 'needs', createRevocations());
  const now = createTokens(ring([first, second]), 'needs', createRevocations());
  t.ok(now.verify(old.sign(claims)));
});

t.test('what we did not sign, as we sign it, for this audience, is refused', async (t) => {
  const ring = await ephemeralKeys();
  const [key] = ring.keys;
  const tokens = createTokens(ring, 'needs', createRevocations());
  const sign = (options: jwt.SignOptions) =>
    jwt.sign({ ...claims }, key.privateKey, {
      algorithm: 'ES256',
      keyid: key.kid,
      issuer: 'passerelle',
      audience: 'passerelle',
      ...options,
    });
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const unsigned = `${part({ alg: 'none', typ: 'JWT', kid: key.kid })}.${part({ ...claims, aud: 'passerelle', iss: 'passerelle' })}.`;
  const hmacHead = `${part({ alg: 'HS256', typ: 'JWT', kid: key.kid })}.${part({ ...claims, exp: 9e9, aud: 'passerelle', iss: 'passerelle' })}`;
  const publicPem = key.publicKey.export({ type: 'spki', format: 'pem' });
  const cases = {
    'without an end': sign({}),
    'for somebody else': sign({ expiresIn: 60, audience: 'matching' }),
    'from somebody else': sign({ expiresIn: 60, issuer: 'other' }),
    'ended beyond the leeway': sign({ expiresIn: -31 }),
    'with an unknown key': sign({ expiresIn: 60, keyid: 'other' }),
    'not signed': unsigned,
    'signed with the public key as a secret': `${hmacHead}.${createHmac('sha256', publicPem).update(hmacHead).digest('base64url')}`,
    'no token': 'x',
  };
  for (const [name, token] of Object.entries(cases)) t.throws(() => tokens.verify(token), refused, name);
});

t.test('no change of a single character is accepted', async (t) => {
  const tokens = createTokens(await ephemeralKeys(), 'needs', createRevocations());
  const token = tokens.sign(claims);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
  const bytes = (text: string) =>
    text
      .split('.')
      .map((p) => Buffer.from(p, 'base64url').toString('hex'))
      .join('.');
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom(...alphabet), (at, letter) => {
      const other = token.slice(0, at) + letter + token.slice(at + 1);
      // The last bits of a base64 text carry nothing: such a change is the same token.
      if (bytes(other) === bytes(token)) return;
      t.throws(() => tokens.verify(other));
    }),
    { numRuns: 500 },
  );
});

t.test('a verified token is refused as soon as its person is cut off', async (t) => {
  const revocations = createRevocations();
  const tokens = createTokens(await ephemeralKeys(), 'needs', revocations);
  const token = tokens.sign(claims);
  t.ok(tokens.verify(token));
  revocations.revoke('u1', new Date(Date.now() + 1_000));
  t.throws(() => tokens.verify(token), refused);
});

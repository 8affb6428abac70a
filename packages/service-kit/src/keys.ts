import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { calculateJwkThumbprint, type JWK } from 'jose';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Two keys live: the first signs, both verify, so that a rotation cuts nobody off. */
export interface KeyRing {
  readonly keys: readonly [SigningKey, ...SigningKey[]];
  jwks(): { keys: JWK[] };
}

async function toKey(jwk: JWK): Promise<SigningKey> {
  const privateKey = createPrivateKey({ key: jwk as never, format: 'jwk' });
  return { kid: await calculateJwkThumbprint(jwk), privateKey, publicKey: createPublicKey(privateKey) };
}

const newJwk = (): JWK =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }) as JWK;

async function ring(jwks: JWK[]): Promise<KeyRing> {
  const keys = (await Promise.all(jwks.slice(0, 2).map(toKey))) as [SigningKey, ...SigningKey[]];
  return {
    keys,
    jwks: () => ({
      keys: keys.map(({ kid, publicKey }) => ({
        ...(publicKey.export({ format: 'jwk' }) as JWK),
        kid,
        alg: 'ES256',
        use: 'sig',
      })),
    }),
  };
}

/** Keys of a process that keeps none, for tests. */
export const ephemeralKeys = (): Promise<KeyRing> => ring([newJwk(), newJwk()]);

function write(file: string, jwks: JWK[]): void {
  const next = `${file}.${process.pid}`;
  writeFileSync(next, JSON.stringify({ keys: jwks }), { mode: 0o600 });
  renameSync(next, file);
}

/** Reads the signing keys of `DATA_DIR`, made at first start (0600). */
export async function openKeys(file: string): Promise<KeyRing> {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    write(file, [newJwk(), newJwk()]);
  }
  return ring((JSON.parse(readFileSync(file, 'utf8')) as { keys: JWK[] }).keys);
}

/** A new key signs; the one that signed until now still verifies; the oldest goes. */
export function rotateKeys(file: string): void {
  const { keys } = JSON.parse(readFileSync(file, 'utf8')) as { keys: JWK[] };
  write(file, [newJwk(), ...keys.slice(0, 1)]);
}

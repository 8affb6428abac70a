import { createHash, randomBytes, randomInt } from 'node:crypto';

/** 256 random bits, base64url: what a person receives. The house keeps only its hash. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
/** Six digits, for a second code. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

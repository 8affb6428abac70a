import { type Static, type TObject, type TProperties, Type } from 'typebox';
import { Errors, Value } from './value.ts';

const settings = {
  NODE_ENV: Type.Optional(
    Type.Enum(['development', 'test', 'production'], { description: 'Without value: development' }),
  ),
  DATA_DIR: Type.String({ default: './data', description: 'Folder of the store, the keys and the mark' }),
  PORT: Type.String({ default: '3000', pattern: '^\\d{1,5}$', description: 'Port of this process' }),
  HOST: Type.String({ default: '127.0.0.1', description: 'Address of this process' }),
  PUBLIC_URL: Type.Optional(
    Type.String({ pattern: '^https?://[^/]+$', description: 'Where people reach the portal; links are built from it' }),
  ),
  MONGODB_URL: Type.Optional(Type.String({ pattern: '^mongodb(\\+srv)?://', description: 'A MongoDB server' })),
  NATS_URL: Type.Optional(Type.String({ description: 'A NATS server with JetStream' })),
  MEILI_URL: Type.Optional(Type.String({ pattern: '^https?://', description: 'A Meilisearch server' })),
  MEILI_KEY: Type.Optional(Type.String({ description: 'Its API key' })),
  SMTP_URL: Type.Optional(
    Type.String({ pattern: '^smtps?://', description: 'Outgoing mail; else the outbox keeps it' }),
  ),
  MAIL_FROM: Type.String({ default: 'Passerelle <ne-pas-repondre@passerelle.invalid>' }),
  SERVICE_URLS: Type.Optional(
    Type.String({ description: 'JSON object service → URL, when each service is a process of its own' }),
  ),
  LOG_LEVEL: Type.Enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], { default: 'info' }),
} satisfies TProperties;

const Settings = Type.Object(settings) satisfies TObject;
export type Config = Readonly<Static<typeof Settings>> & {
  readonly production: boolean;
  /** Set by the launcher on a folder that holds the demonstration, never by a variable. */
  readonly DEMO?: boolean;
};

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads and checks the settings once; the first fault names its variable. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(
    Object.keys(settings).flatMap((name) => (env[name] === undefined || env[name] === '' ? [] : [[name, env[name]]])),
  );
  const value = Value.Default(Settings, present);
  if (!Value.Check(Settings, value)) {
    const [fault] = Errors(Settings, value);
    const name = fault?.instancePath.slice(1) || 'a setting';
    throw new ConfigError(`${name}: ${fault?.message ?? 'invalid'}`);
  }
  const production = value.NODE_ENV === 'production';
  if (production && !value.PUBLIC_URL) throw new ConfigError('PUBLIC_URL: required when NODE_ENV=production');
  return { ...value, production };
}

import type { Connection } from 'mongoose';
import { serviceDialect } from './dialect.ts';

const commands: ReadonlySet<string> = new Set(serviceDialect.commands);
const operators: ReadonlySet<string> = new Set([
  ...serviceDialect.query,
  ...serviceDialect.update,
  ...serviceDialect.stages,
  ...serviceDialect.expressions,
]);
/** Arguments the driver itself adds. */
const driverFields = new Set(['$db', '$clusterTime', '$readPreference']);

function* operatorsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* operatorsIn(item);
  else if (value && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    for (const [key, inner] of Object.entries(value)) {
      if (key.startsWith('$') && !driverFields.has(key)) yield key;
      yield* operatorsIn(inner);
    }
}

/** Which part of a command lies outside the dialect, if any. Documents being inserted are data, not operators. */
export function outsideDialect(name: string, command: Record<string, unknown>): string | undefined {
  if (!commands.has(name)) return name;
  const { documents: _documents, ...asked } = command;
  for (const operator of operatorsIn(asked)) if (!operators.has(operator)) return `${name} ${operator}`;
  return undefined;
}

export function guardDialect(connection: Connection, onOutside: (what: string) => void): void {
  connection.getClient().on('commandStarted', ({ commandName, command }) => {
    const what = outsideDialect(commandName, command as Record<string, unknown>);
    if (what) onOutside(what);
  });
}

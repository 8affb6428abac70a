import { dialect } from '@passerelle/embedded-mongo';
import { serviceDialect } from '@passerelle/service-kit';
import t from 'tap';

t.test('the embedded engine does all that services may ask', async (t) => {
  for (const command of serviceDialect.commands) t.ok(command in dialect.commands, command);
  const known = new Set(Object.values(dialect).flatMap((part) => (Array.isArray(part) ? part : Object.keys(part))));
  for (const operator of [
    ...serviceDialect.query,
    ...serviceDialect.update,
    ...serviceDialect.stages,
    ...serviceDialect.expressions,
  ])
    t.ok(known.has(operator), operator);
});

import { Writable } from 'node:stream';
import pino from 'pino';
import t from 'tap';
import cast from '../../infra/run/demo/cast.json' with { type: 'json' };
import { makeDemo } from '../../infra/run/demo/main.ts';
import { temporaryHouse } from './temporary-house.ts';

/**
 * The only places where a young person is named or can be reached: their identity, the messages written to them, and
 * for as long as a link lives, the way its second code takes.
 */
const named = new Set(['matching.candidate_identities', 'portal.mail_outbox', 'identity.links']);

t.test('a young person’s name and contact lie in one place', async (t) => {
  let logs = '';
  const sink = new Writable({
    write(chunk, _encoding, done) {
      logs += chunk;
      done();
    },
  });
  const house = await temporaryHouse(t, pino({ level: 'info' }, sink));
  await makeDemo(house, () => {});

  const planted = [...cast.lastNames, 'jeune1@demo', '06 00 00 00 0'];
  const leaks = (text: string) => planted.filter((word) => new RegExp(`(?<![\\p{L}\\d])${word}`, 'u').test(text));
  let documents = 0;
  for (const { name: service, kit } of house.services.values())
    for (const { name } of await kit.connection.listCollections())
      for await (const document of kit.connection.collection(name).find({})) {
        documents += 1;
        if (named.has(`${service}.${name}`)) continue;
        t.same(leaks(JSON.stringify(document)), [], `${service}.${name}`);
      }
  t.ok(documents > 300, 'the house was not empty');
  t.match(logs, /"msg":"request"/, 'requests were logged');
  t.same(leaks(logs), [], 'logs');
  const kept = house.services.get('matching')?.kit.connection.collection('candidate_identities');
  t.ok(
    leaks(JSON.stringify(await kept?.find({}).toArray())).length > 10,
    'the words searched are those of real records',
  );
});

t.test('every field says whether it is personal, and if so why and for how long', async (t) => {
  const house = await temporaryHouse(t);
  for (const { name: service, collections } of house.services.values())
    for (const [collection, fields] of collections)
      for (const [field, declaration] of Object.entries(fields)) {
        const where = `${service}.${collection}.${field}`;
        t.ok('personal' in declaration, where);
        if (declaration.personal) t.match(declaration.personal, { purpose: /\w{3}/, retention: /\w/ }, where);
      }
});

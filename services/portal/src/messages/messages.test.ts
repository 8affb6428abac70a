import { getUserContact } from '@passerelle/contracts/identity/http';
import { listDemoMessages, type MessageTemplate, messageTemplates, notify } from '@passerelle/contracts/portal/http';
import { newId } from '@passerelle/kernel';
import { peer, startHouse } from '@passerelle/testing';
import { SMTPServer } from 'smtp-server';
import t, { type Test } from 'tap';
import { portal } from '../app.ts';
import { renderEmail, renderSms, textOf } from './render.ts';

const token = 'A'.repeat(43);
const url = 'https://portail.example';
const words: Record<string, string> = { token, code: '123456', title: 'Vente <b>', establishment: 'Le Port' };
const templates = Object.keys(messageTemplates) as MessageTemplate[];
const paramsOf = (template: MessageTemplate) =>
  Object.fromEntries(messageTemplates[template].map((name) => [name, words[name] ?? `mot de ${name}`]));

t.test('every template is written, escapes what it is given, and keeps it out of the subject', async (t) => {
  for (const template of templates) {
    const text = textOf(template, paramsOf(template));
    const mail = renderEmail(text, url);
    for (const word of Object.values(paramsOf(template))) t.notOk(text.subject.includes(word), `${template} subject`);
    t.notMatch(mail.html, /<b>/);
    t.notMatch([mail.subject, mail.text].join(' '), / [;!?:»]|« /, `${template}: French spaces do not break`);
    if (paramsOf(template).token) t.match(mail.text, `${url}/`);
    t.ok(renderSms(text, url).text.length < 320, `${template} fits two text messages`);
  }
  t.throws(() => textOf('consent_ask', { token }), {
    code: 'MESSAGE.PARAMS_MISSING',
    fields: [{ pointer: '/params/structure' }],
  });
});

const letter = (key: string) =>
  ({
    key,
    template: 'consent_ask',
    to: { email: 'jeune@courriel.example' },
    params: { token, structure: 'ML' },
  }) as const;

async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 150; tries++) {
    const found = await ask();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('waited in vain');
}

t.test('a demonstration keeps its mail in an outbox, each key once; elsewhere there is no such page', async (t) => {
  const userId = newId();
  const contact = peer(getUserContact, () => ({ userId, email: 'rh@port.example', displayName: 'Alix', active: true }));
  const house = await startHouse(t, [portal], { demo: true, env: { PUBLIC_URL: url }, peers: [contact] });
  const door = house.service('matching', null);
  t.equal((await door.call(notify, { body: letter('event-1.consent') })).status, 202);
  await door.call(notify, { body: letter('event-1.consent') });
  await door.call(notify, {
    body: { key: 'event-2.opened', template: 'need_opened', to: { userId }, params: { title: 'Vente' } },
  });
  await door.call(notify, {
    body: { key: 'event-3.code', template: 'link_code', to: { phone: '06 00 00 00 00' }, params: { code: '123456' } },
  });
  const someone = house.anonymous();
  const items = await until(async () => {
    const { body } = await someone.call(listDemoMessages);
    return body.items.length >= 3 ? body.items : undefined;
  });
  t.same(items.map(({ to }) => to).sort(), ['06 00 00 00 00', 'jeune@courriel.example', 'rh@port.example']);
  const [mail] = (await someone.call(listDemoMessages, { query: { to: 'jeune@courriel.example' } })).body.items;
  t.match(mail?.text, `${url}/j/#${token}`);

  t.equal((await house.staff().call(notify, { body: letter('event-4.consent') })).status, 403);
  t.equal((await door.call(notify, { body: { ...letter('event-5.consent'), params: { token } } })).status, 400);
});

t.test('outside a demonstration nobody reads the outbox', async (t) => {
  const house = await startHouse(t, [portal]);
  t.equal((await house.anonymous().call(listDemoMessages)).status, 404);
  t.equal((await house.services.get('portal')?.app.inject({ url: '/demo/courrier' }))?.statusCode, 404);
});

async function mailServer(test: Test, refuseFirst: number) {
  const seen: string[] = [];
  let refused = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        seen.push(Buffer.concat(chunks).toString('utf8'));
        done(refused++ < refuseFirst ? new Error('busy') : null);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.teardown(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as { port: number };
  return { seen, smtp: `smtp://127.0.0.1:${port}` };
}

t.test('a refused mail is tried again with the same Message-ID, and its words are forgotten once sent', async (t) => {
  const { seen, smtp } = await mailServer(t, 1);
  const house = await startHouse(t, [portal], { env: { SMTP_URL: smtp } });
  await house.service('matching', null).call(notify, { body: letter('event-1.consent') });
  const connection = house.services.get('portal')?.kit.connection;
  const outbox = connection?.collection<{ _id: string; status: string; dueAt: Date; text?: string; to?: object }>(
    'mail_outbox',
  );
  await until(async () =>
    ((await outbox?.findOne({ _id: 'event-1.consent' }))?.dueAt ?? 0) > new Date() && seen.length === 1
      ? true
      : undefined,
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  await outbox?.updateOne({ _id: 'event-1.consent' }, { $set: { dueAt: new Date(0) } });
  await house.tick();
  await house.service('matching', null).call(notify, { body: letter('event-1.consent') });
  const sent = await until(
    async () => (await outbox?.findOne({ _id: 'event-1.consent', status: 'sent' })) ?? undefined,
  );
  t.equal(seen.length, 2);
  const [first, second] = seen.map((mail) => /^Message-ID: (.+)$/im.exec(mail)?.[1]);
  t.ok(first);
  t.equal(first, second);
  t.equal(sent.text, undefined);
  t.equal(sent.to, undefined);
});

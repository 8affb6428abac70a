import {
  askLinkCode,
  askLinkRenewal,
  confirmLinkCode,
  exchangeLink,
  issueLinkToken,
  issueYouthLink,
  me,
  revokeLinks,
  showLinkCode,
} from '@passerelle/contracts/identity/http';
import { notify } from '@passerelle/contracts/portal/http';
import { newId } from '@passerelle/kernel';
import { peer, startHouse } from '@passerelle/testing';
import t, { type Test } from 'tap';
import { identity } from '../app.ts';

async function open(test: Test, codeTo: { phone: string } | null = { phone: '06 00 00 00 00' }) {
  const codes: string[] = [];
  const portal = peer(notify, ({ body }) => {
    codes.push((body as { params: { code: string } }).params.code);
    return { messageId: newId() };
  });
  const house = await startHouse(test, [identity], { peers: [portal], env: { PUBLIC_URL: 'https://portail.example' } });
  const structureId = newId();
  const matching = house.service('matching', structureId);
  const door = house.service('portal', null);
  const target = newId();
  const subject = newId();
  const asked = {
    structureId,
    purpose: 'consent',
    target,
    subject,
    expiresAt: '2026-03-09T09:00:00Z',
    channel: 'email',
    codeTo,
  } as const;
  const { body } = await matching.call(issueYouthLink, { body: asked });
  return { house, matching, door, codes, structureId, target, subject, ...body };
}

t.test('a link says what it opens, and its token acts for that one record', async (t) => {
  const { house, door, token, url, linkId, target, subject, structureId } = await open(t);
  t.equal(url, `https://portail.example/j/#${token}`);
  const exchanged = await door.call(exchangeLink, { body: { token } });
  t.same(exchanged.body, { linkId, purpose: 'consent', target, structureId, subject, expired: false, locked: false });
  t.equal((await door.call(exchangeLink, { body: { token: 'B'.repeat(43) } })).status, 404);

  const issued = await door.call(issueLinkToken, { params: { linkId }, body: { confirmation: null } });
  t.equal(issued.body.confirmed, false);
  const asWho = await house.anonymous().call(me, { headers: { authorization: `Bearer ${issued.body.token}` } });
  t.match(asWho.body, { kind: 'link', subject, structureId });
});

t.test('the second code goes by SMS and confirms the browser; five wrong ones lock', async (t) => {
  const { house, door, linkId, codes, target } = await open(t);
  const sent = await door.call(askLinkCode, { params: { linkId } });
  t.equal(sent.body.sentBy, 'sms');
  const [code = ''] = codes;
  t.match(code, /^\d{6}$/);
  const wrong = code === '000000' ? '000001' : '000000';
  const give = (given: string) => door.call(confirmLinkCode, { params: { linkId }, body: { code: given } });
  t.match(await give(wrong), { status: 400, problem: { code: 'LINK.CODE_WRONG', errors: [{ pointer: '/code' }] } });
  const { confirmation } = (await give(code)).body;
  const issued = await door.call(issueLinkToken, { params: { linkId }, body: { confirmation } });
  t.equal(issued.body.confirmed, true);

  await door.call(askLinkCode, { params: { linkId } });
  const other = codes[1] === '000000' ? '000001' : '000000';
  for (let tries = 0; tries < 4; tries++) t.equal((await give(other)).status, 400);
  t.match(await give(other), { status: 409, problem: { code: 'LINK.LOCKED' } });
  t.match(await give(codes[1] ?? ''), { status: 409, problem: { code: 'LINK.LOCKED' } });
  await house.drain();
  t.match((await house.events('identity')).at(-1), { type: 'link.locked.v1', data: { target, purpose: 'consent' } });
});

t.test('without another channel a counsellor of the structure reads the code out, which is logged', async (t) => {
  const { house, door, linkId, target, subject, structureId } = await open(t, null);
  t.equal((await door.call(askLinkCode, { params: { linkId } })).body.sentBy, 'counsellor');
  const counsellor = house.staff({ structureId, roles: ['counsellor'] });
  const shown = await counsellor.call(showLinkCode, { body: { target, purpose: 'consent' } });
  t.equal((await door.call(confirmLinkCode, { params: { linkId }, body: { code: shown.body.code } })).status, 200);
  const log = await house.services.get('identity')?.kit.disclosures.of(structureId, subject, 10);
  t.match(log, [{ operation: 'identity.showLinkCode', motive: 'second_code' }]);

  const body = { target, purpose: 'consent' } as const;
  t.equal((await house.staff({ roles: ['counsellor'] }).call(showLinkCode, { body })).status, 404, 'another structure');
  t.equal((await house.staff({ structureId, roles: ['dpo'] }).call(showLinkCode, { body })).status, 403);
});

t.test('an expired link offers a new one; a revoked one is unknown', async (t) => {
  const { house, matching, door, linkId, token, target } = await open(t);
  house.clock.advanceDays(8);
  t.equal((await door.call(exchangeLink, { body: { token } })).body.expired, true);
  t.equal((await door.call(issueLinkToken, { params: { linkId }, body: { confirmation: null } })).status, 409);
  t.equal((await door.call(askLinkRenewal, { params: { linkId } })).status, 202);
  await house.drain();
  t.match((await house.events('identity')).at(-1), { type: 'link.renewal_asked.v1', data: { target } });

  t.same((await house.service('matching', newId()).call(revokeLinks, { body: { target } })).body, { revoked: 0 });
  t.same((await matching.call(revokeLinks, { body: { target } })).body, { revoked: 1 });
  t.equal((await door.call(exchangeLink, { body: { token } })).status, 404);
});

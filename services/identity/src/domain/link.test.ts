import t from 'tap';
import { askCode, askRenewal, codeChannel, type LinkState, linkClaims, revokeLink, tryCode } from './link.ts';

const now = new Date('2026-03-02T09:00:00Z');
const at = new Date('2026-01-10T10:00:00Z');
const minutesLater = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const link: LinkState = {
  id: 'l',
  structureId: 's',
  status: 'open',
  purpose: 'consent',
  target: 'p',
  subject: 'c',
  expiresAt: '2026-03-09T09:00:00.000Z',
  channel: 'email',
  codeTo: { phone: '0600000000', email: 'jeune@courriel.example' },
  tokenHash: 'h',
  codesAskedAt: [],
  wrongCodes: 0,
};
const asked = askCode(link, 'code', now, at).state;
const good = { codeHash: 'code', confirmationHash: 'confirmation' };
const bad = { codeHash: 'other', confirmationHash: 'confirmation' };

t.test('the code takes another way than the link', async (t) => {
  t.equal(codeChannel(link), 'sms');
  t.equal(codeChannel({ ...link, channel: 'sms' }), 'email');
  t.equal(codeChannel({ ...link, codeTo: { email: 'jeune@courriel.example' } }), 'counsellor');
  t.equal(codeChannel({ ...link, codeTo: null }), 'counsellor');
});

t.test('a code confirms the browser that gave it, for two hours; the link alone stays unconfirmed', async (t) => {
  const { state, verdict } = tryCode(asked, good, now, minutesLater(9));
  t.equal(verdict, 'confirmed');
  t.match(linkClaims(state, 'confirmation', now, minutesLater(60)), {
    kind: 'link',
    sub: 'c',
    target: 'p',
    confirmed: true,
  });
  t.match(linkClaims(state, null, now, minutesLater(60)), { confirmed: false });
  t.match(linkClaims(state, 'another', now, minutesLater(60)), { confirmed: false });
  t.match(linkClaims(state, 'confirmation', now, minutesLater(9 + 121)), { confirmed: false });
  t.equal(tryCode(state, good, now, minutesLater(9)).verdict, 'no_code', 'a code serves once');
});

t.test('a code lives ten minutes', async (t) => {
  t.equal(tryCode(asked, good, now, minutesLater(10)).verdict, 'no_code');
});

t.test('the fifth wrong code locks the link, new codes or not, and the counsellor is told', async (t) => {
  let state = asked;
  for (let wrong = 1; wrong < 5; wrong++) {
    const outcome = tryCode(state, bad, now, at);
    t.match(outcome, { verdict: 'wrong', events: [] });
    state = wrong === 2 ? askCode(outcome.state, 'code', now, at).state : outcome.state;
  }
  const last = tryCode(state, bad, now, at);
  t.match(last, { verdict: 'locked', events: [{ type: 'link.locked.v1', data: { purpose: 'consent', target: 'p' } }] });
  for (const use of [
    () => tryCode(last.state, good, now, at),
    () => askCode(last.state, 'code', now, at),
    () => linkClaims(last.state, null, now, at),
  ])
    t.throws(use, { code: 'LINK.LOCKED' });
});

t.test('five codes an hour, no more', async (t) => {
  let state = link;
  for (let time = 0; time < 5; time++) state = askCode(state, 'code', now, minutesLater(time)).state;
  t.throws(() => askCode(state, 'code', now, minutesLater(6)), { code: 'LINK.TOO_MANY_CODES' });
  t.doesNotThrow(() => askCode(state, 'code', now, minutesLater(61)));
});

t.test('an expired link opens nothing but the request for a new one; a revoked one not even that', async (t) => {
  const later = new Date('2026-03-09T09:00:00Z');
  t.throws(() => linkClaims(link, null, later, at), { code: 'LINK.EXPIRED' });
  t.throws(() => askCode(link, 'code', later, at), { code: 'LINK.EXPIRED' });
  t.match(askRenewal(link).events, [{ type: 'link.renewal_asked.v1', data: { target: 'p' } }]);
  const { state: revoked } = revokeLink(asked);
  t.match(revoked, { status: 'revoked', codeTo: null, code: undefined });
  t.throws(() => linkClaims(revoked, null, now, at), { code: 'LINK.TRANSITION_REFUSED' });
  t.throws(() => askRenewal(revoked), { code: 'LINK.TRANSITION_REFUSED' });
});

import t from 'tap';
import { createTapReport } from './tap-report.ts';

function report(text: string): { printed: string; tally: ReturnType<ReturnType<typeof createTapReport>['tally']> } {
  const lines: string[] = [];
  const { read, tally } = createTapReport((line) => lines.push(line));
  text.split('\n').forEach(read);
  return { printed: lines.join('\n'), tally: tally() };
}

t.test('a green file is one line', async (t) => {
  const { printed, tally } = report(`TAP version 14
1..1
# Subtest: packages/kernel/src/ids.test.ts
    # Subtest: an id keeps its brand
        ok 1 - should be equal
        1..1
    ok 1 - an id keeps its brand # time=4ms
    1..1
ok 1 - packages/kernel/src/ids.test.ts # time=75.602ms

# { total: 1, pass: 1 }
# time=1635.985ms`);
  t.equal(printed, '✓ packages/kernel/src/ids.test.ts (75.602ms)');
  t.same(tally, { passed: 1, failed: 0, skipped: 0, reasons: [] });
});

t.test('a red file shows what failed and where, and not what passed', async (t) => {
  const { printed, tally } = report(`# Subtest: a.test.ts
    ok 1 - fine
    not ok 2 - one is two
      ---
      lineNumber: 7
      ...
    1..2
not ok 1 - a.test.ts # time=9ms
  ---
  exitCode: 1
  ...

# { total: 2, pass: 1, fail: 1 }`);
  t.match(printed, /✗ a\.test\.ts.*\n.*not ok 2 - one is two\n[\s\S]*lineNumber: 7/);
  t.notMatch(printed, /fine|exitCode/);
  t.match(tally, { passed: 1, failed: 1 });
});

t.test('a file killed without a failed test shows why', async (t) => {
  const { printed } = report(`# Subtest: slow.test.ts
    ok 1 - fine
not ok 1 - slow.test.ts # time=60000ms
  ---
  signal: SIGTERM
  expired: true
  ...
ok 2 - next.test.ts # time=1ms`);
  t.match(printed, /signal: SIGTERM/);
  t.match(printed, /✓ next\.test\.ts/);
});

t.test('what is skipped says what is missing, once', async (t) => {
  const { tally } = report(`# Subtest: a.test.ts
    ok 1 - on a real server # SKIP nats-server is missing: apt install nats-server
    ok 2 - redelivery # SKIP nats-server is missing: apt install nats-server
    ok 3 - only a name # SKIP
    ok 4 - later # TODO
ok 1 - a.test.ts # time=9ms
ok 2 - b.test.ts # SKIP no browser
# { total: 5, todo: 1, skip: 4 }`);
  t.equal(tally.skipped, 5);
  t.same(tally.reasons, [
    'nats-server is missing: apt install nats-server (2 times)',
    'only a name',
    'later',
    'no browser',
  ]);
});

export type Tally = { passed: number; failed: number; skipped: number; reasons: string[] };

/**
 * Reads tap's raw output line by line and prints one line for each test file; a failing file also shows what failed.
 * Counts are those of tap's own closing line (`# { total: 7, pass: 5, fail: 1, skip: 1 }`, zeros left out; TAP 14
 * elsewhere: https://testanything.org). A pending test counts as skipped.
 */
export function createTapReport(print: (line: string) => void): { read(line: string): void; tally(): Tally } {
  let block: string[] = [];
  let counts = '';
  let diagnosing = false;
  const reasons = new Map<string, number>();

  function closeFile(verdict: string, path: string, note: string): void {
    const failed = verdict === 'not ok';
    print(`${failed ? '✗' : '✓'} ${path}${note && ` (${note})`}`);
    if (failed) for (const line of block) if (!/^\s*(?:ok \d|\d+\.\.\d|$)/.test(line)) print(`  ${line}`);
    // Without a failed test inside, only tap's own diagnosis tells why: a time-out, a signal, a crash.
    diagnosing = failed && !block.some((line) => /^\s*not ok /.test(line));
    block = [];
  }

  return {
    read(line) {
      const skip = /^\s*ok \d+ - (.*?) # (?:SKIP|TODO)(?: (.*))?$/i.exec(line);
      if (skip) {
        const reason = skip[2] || skip[1] || 'no reason given';
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
      const file = /^(ok|not ok) \d+ - (\S+\.test\.ts)(?: # (?:time=)?(.*))?$/.exec(line);
      if (file) return closeFile(file[1]!, file[2]!, file[3] ?? '');
      counts = /^# (\{ total: .*\})$/.exec(line)?.[1] ?? counts;
      if (diagnosing) print(line);
      if (line === '  ...') diagnosing = false;
      else if (!/^(?:# |TAP version|\d+\.\.\d)/.test(line)) block.push(line);
    },
    tally() {
      const count = (name: string): number => Number(new RegExp(`\\b${name}: (\\d+)`).exec(counts)?.[1] ?? 0);
      return {
        passed: count('pass'),
        failed: count('fail'),
        skipped: count('skip') + count('todo'),
        reasons: [...reasons].map(([reason, times]) => (times > 1 ? `${reason} (${times} times)` : reason)),
      };
    },
  };
}

/** The reasons of what was skipped, then the line that everything reading a test run looks for. */
export function printTally({ passed, failed, skipped, reasons }: Tally): void {
  if (reasons.length > 0) console.log(`\nSkipped:\n${reasons.map((reason) => `- ${reason}`).join('\n')}`);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
}

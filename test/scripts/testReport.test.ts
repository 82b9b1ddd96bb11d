import assert from 'node:assert/strict';
import { join } from 'node:path';
import { mock } from 'node:test';
import { printReport } from '../../scripts/testReport';
import { withFiles } from '../cli/temporaryFolder';

const passed = { fullTitle: 'goes well' };
const failed = { fullTitle: 'goes wrong', err: { message: 'because' } };

suite('The report of the tests', () => {
  test('tests that pass and tests that fail', async () => {
    await check({ passes: [passed], failures: [] }, 0, { passed: 1, failed: 0 }, '\nTitle\n  ✓ goes well');
    await check(
      { passes: [passed], failures: [failed] },
      1,
      { passed: 1, failed: 1 },
      '\nTitle\n  ✓ goes well\n  ✗ goes wrong\n      because',
    );
  });

  test('a suite that ended badly though no test failed', async () => {
    const report = { passes: [passed], failures: [] };
    const counts = { passed: 1, failed: 1 };
    await check(report, 7, counts, '\nTitle\n  ✓ goes well\n  ✗ ended with status 7');
    await check(report, null, counts, '\nTitle\n  ✓ goes well\n  ✗ ended with status null');
  });

  test('a suite that left no report', () =>
    check(undefined, 0, { passed: 0, failed: 1 }, '\nTitle\n  ✗ ended without a report'));
});

function check(report: object | undefined, status: number | null, counts: object, lines: string): Promise<void> {
  return withFiles({ 'report.json': JSON.stringify(report) ?? '' }, (folder) => {
    const print = mock.method(console, 'log', () => {});
    try {
      assert.deepEqual(printReport('Title', join(folder, 'report.json'), status), counts);
      assert.equal(print.mock.calls.map((call) => call.arguments.join(' ')).join('\n'), lines);
    } finally {
      print.mock.restore();
    }
  });
}

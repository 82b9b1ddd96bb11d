import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './project';

/** The least part of the lines of the server that the unit tests must run, in percents. */
const least = 95;

const reports = path.join(projectFolder, 'out', 'coverage');
const readme = path.join(projectFolder, 'README.md');
const figure = /(?<=The unit tests run )\d+(?= % of the lines)/;

/**
 * `npm run coverage`: runs the unit tests, shows which lines of the server none of them runs, and writes in README.md
 * how many do. Fails when a test does, or when too few lines are run.
 */
function measureCoverage(): void {
  const options = ['--all', '--src', 'server/src', '--include', 'server/src/**/*.ts', '--exclude-after-remap'];
  const reporters = ['text', 'text-summary', 'json-summary'].flatMap((name) => ['--reporter', name]);
  const folders = ['--reports-dir', reports, '--temp-directory', path.join(reports, 'raw')];
  const mocha = [require.resolve('mocha/bin/mocha.js'), '--reporter', 'dot', 'out/test/**/*.test.js'];
  const words = [require.resolve('c8/bin/c8.js'), ...options, ...reporters, ...folders, process.execPath, ...mocha];
  const { status } = spawnSync(process.execPath, words, { cwd: projectFolder, stdio: 'inherit' });
  const summary: Summary = JSON.parse(readFileSync(path.join(reports, 'coverage-summary.json'), 'utf8'));
  const covered = Math.floor(summary.total.lines.pct);
  const page = readFileSync(readme, 'utf8');
  writeFileSync(readme, page.replace(figure, String(covered)));
  if (covered < least) console.log(`Only ${covered} % of the lines are run; at least ${least} % should be.`);
  process.exitCode = status === 0 && covered >= least ? 0 : 1;
}

/** The part of the report of c8 that is read. */
interface Summary {
  readonly total: { readonly lines: { readonly pct: number } };
}

measureCoverage();

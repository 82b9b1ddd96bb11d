import { spawnSync } from 'node:child_process';
import { testInEditor } from '../test/editor/run';
import { projectFolder } from './project';
import { type Counts, newReport, printReport, printTotal } from './testReport';

/**
 * `npm test`: checks the code, builds the extension, and runs the tests, first those of the parts and then those in a
 * real VS Code. The last line counts them; a check or a build that fails counts as a failed test. VS Code runs in a
 * Chromium, which is installed with apt-get on a Debian that has none.
 */
async function test(): Promise<void> {
  const checks = ['typecheck', 'lint', 'build'].map(runScript);
  printTotal([...checks, testUnits(), ...(await testInEditor())]);
}

function runScript(name: string): Counts {
  const { status } = spawnSync('npm', ['run', '--silent', name], inProject);
  if (status === 0) {
    return { passed: 0, failed: 0 };
  }
  console.log(`\n✗ npm run ${name}`);
  return { passed: 0, failed: 1 };
}

function testUnits(): Counts {
  const report = newReport('units');
  const mocha = [
    'out/test/**/*.test.js',
    '--forbid-only',
    '--forbid-pending',
    '--reporter=json',
    `--reporter-option=output=${report}`,
  ];
  const { status } = spawnSync(process.execPath, [require.resolve('mocha/bin/mocha.js'), ...mocha], inProject);
  return printReport('The parts', report, status);
}

const inProject = { cwd: projectFolder, stdio: 'inherit', shell: process.platform === 'win32' } as const;

// Until the tests have said otherwise, this run has failed.
process.exitCode = 1;
void test();

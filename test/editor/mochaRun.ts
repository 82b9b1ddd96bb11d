import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/**
 * Runs the tests of a folder beside this file, and leaves mocha's report in a file; says how many failed. With a word,
 * only the files run that have it in their names.
 */
export function runMocha(folder: string, report: string, word = ''): Promise<number> {
  const mocha = new Mocha({
    ui: 'tdd',
    // An editor that starts on a busy machine takes its time; what is waited for has a deadline of its own.
    timeout: 60_000,
    forbidOnly: true,
    forbidPending: true,
    reporter: 'json',
    reporterOptions: { output: report },
  });
  const suites = path.join(__dirname, folder);
  for (const file of readdirSync(suites).filter((name) => name.endsWith('.test.js') && name.includes(word))) {
    mocha.addFile(path.join(suites, file));
  }
  return new Promise((resolve) => {
    mocha.run(resolve);
  });
}

// Puts what it offers in the global scope.
import 'mocha/mocha.js';
import { extensions } from 'vscode';
import { reportPath } from './reportPath';

/** What mocha's own reporter `json` leaves when it is done, and cannot write to a file in a browser. */
type ReportedRunner = Mocha.Runner & { readonly testResults?: object };

/** Runs tests where there is no Node, those that `load` defines, and sends the site a report. */
export async function runMochaInWorker(load: () => void): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 60_000, reporter: 'json', forbidOnly: true, forbidPending: true });
  load();
  const { testResults, failures } = await new Promise<ReportedRunner>((resolve) => {
    const runner = mocha.run(() => resolve(runner));
  });
  const site = extensions.getExtension('vraag-antwoord.vraag-antwoord')?.extensionUri;
  const place = site?.with({ path: reportPath }).toString(true) ?? '';
  await fetch(place, { method: 'POST', body: JSON.stringify(testResults) });
  if (failures > 0) throw new Error(`${failures} failed`);
}

import { runMocha } from './mochaRun';

/** What VS Code calls in its extension host, once this extension is loaded: runs the tests of `host/`. */
export async function run(): Promise<void> {
  const report = process.env.VRAAG_ANTWOORD_REPORT;
  if (report === undefined) {
    throw new Error('VRAAG_ANTWOORD_REPORT does not say where to leave the report.');
  }
  const failures = await runMocha('host', report, process.env.VRAAG_ANTWOORD_ONLY);
  if (failures > 0) {
    throw new Error(`${failures} failed`);
  }
}

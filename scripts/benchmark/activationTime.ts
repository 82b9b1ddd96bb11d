import { writeFileSync } from 'node:fs';
import { extensions, window, workspace } from 'vscode';

/** A moment in the life of the extension host, which VS Code keeps for itself. */
interface Mark {
  readonly name: string;
  /** In milliseconds. */
  readonly startTime: number;
}

const { getMarks } = (globalThis as unknown as { MonacoPerformanceMarks: { getMarks(): readonly Mark[] } })
  .MonacoPerformanceMarks;

const id = 'vraag-antwoord.vraag-antwoord';

/**
 * What VS Code calls in its extension host, once it has started: opens a seed, and leaves in a file how long it took to
 * load this extension and to start it. VS Code sets a mark before and after each. What else there is to an activation is
 * waiting for others.
 */
export async function run(): Promise<void> {
  const [seed] = await workspace.findFiles('*.txt');
  if (seed === undefined) throw new Error('There is no seed.');
  await window.showTextDocument(seed);
  await extensions.getExtension(id)?.activate();
  const time = timeBetweenMarks('LoadExtensionCode') + timeBetweenMarks('ActivateExtension');
  writeFileSync(process.env.VRAAG_ANTWOORD_REPORT ?? '', String(time));
}

function timeBetweenMarks(step: string): number {
  const [before = Number.NaN, after = Number.NaN] = ['will', 'did'].map(
    (moment) => getMarks().find(({ name }) => name === `code/extHost/${moment}${step}/${id}`)?.startTime,
  );
  return after - before;
}

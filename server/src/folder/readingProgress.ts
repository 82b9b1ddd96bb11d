import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Messages } from '../messages';

/** With as many files, reading takes long enough to show how far it is. */
const manyFiles = 1000;

/** Shows a user how far the reading of all documents is, if that takes long, and lets the user end it. */
export function createReadingProgress(connection: Connection, messages: Messages) {
  let reporter: WorkDoneProgressServerReporter | undefined;
  let shown: Promise<void> | undefined;

  return {
    report(done: number, total: number): void {
      if (total < manyFiles) return;
      // A client that cannot show it is told nothing, and gets what is read all the same.
      shown ??= show().catch(() => {});
      reporter?.report(Math.floor((100 * done) / total), messages.readingDocuments(done, total));
    },
    isEndedByUser: () => reporter?.token.isCancellationRequested === true,
    async end(): Promise<void> {
      await shown;
      reporter?.done();
    },
  };

  async function show(): Promise<void> {
    const created = await connection.window.createWorkDoneProgress();
    created.begin(messages.readingFolder, 0, undefined, true);
    reporter = created;
  }
}

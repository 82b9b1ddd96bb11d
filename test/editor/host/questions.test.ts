import { commands, ViewColumn, window, workspace } from 'vscode';
import { openSeed, recognised } from '../documents';
import { until } from '../until';

// A row is named by its set, its number, and how often that number was put up to there.
const row = '0/4/1';

suite('the list of questions', () => {
  setup(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await openSeed('000_41dde034a3926c80.txt');
    // The list is there a moment after the document.
    await leadsTo('vraagAntwoord.goToQuestion', 22);
  });

  test('a row leads to its answer, and back to its question', async () => {
    await leadsTo('vraagAntwoord.goToAnswer', 36);
    await leadsTo('vraagAntwoord.goToQuestion', 22);
  });

  test('a row shows its question beside its answer', async () => {
    await commands.executeCommand('vraagAntwoord.showQuestionBeside', row);
    await until('the answer beside', () =>
      window.visibleTextEditors.find(
        ({ viewColumn, visibleRanges: [range] }) =>
          viewColumn === ViewColumn.Two && range !== undefined && range.start.line <= 35 && 35 <= range.end.line,
      ),
    );
    await commands.executeCommand('vraagAntwoord.showBeside');
  });

  test('a row makes room for the answer to its question', async () => {
    const document = await recognised(await workspace.openTextDocument({ content: 'Vraag 1\nA?\n\nVraag 2\nB?\n' }));
    await window.showTextDocument(document);
    await until('an answer', async () => {
      // Until the list is there, the row leads nowhere.
      await commands.executeCommand('vraagAntwoord.insertAnswerToQuestion', '0/1/1');
      return /^Vraag 1\nA\?\n+Antwoord/.test(document.getText()) || undefined;
    });
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

async function leadsTo(command: string, line: number): Promise<void> {
  await until(
    `${command} to lead to line ${line}`,
    async () => {
      await commands.executeCommand(command, row);
      return window.activeTextEditor?.selection.active.line;
    },
    (cursor) => cursor + 1 === line,
  );
}

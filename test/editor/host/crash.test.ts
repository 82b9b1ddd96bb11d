import assert from 'node:assert/strict';
import { commands, Position, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import { describeProblems, recognised } from '../documents';
import { canSeeProcesses, killServer, serverProcess } from '../serverProcess';
import { until } from '../until';

suite('a server that falls over', () => {
  test('comes back with what is written since, until it keeps falling over; then the user starts it', async () => {
    if (!canSeeProcesses) return;
    await commands.executeCommand('vraagAntwoord.restartServer');
    const content = 'Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n';
    const document = await recognised(await workspace.openTextDocument({ language: 'vraagantwoord', content }));
    for (const [number, problems] of [
      [2, '\n7 warning unanswered-question'],
      [3, '\n7 warning unanswered-question\n10 warning unanswered-question'],
    ] as const) {
      const killed = await killServer();
      await until('another server', serverProcess, (found) => found !== killed);
      await append(document, `\nVraag ${number}\nHoe?\n`);
      await untilProblems(document, problems);
    }
    for (const _ of ['third', 'fourth']) {
      const killed = await killServer();
      await until('another server', serverProcess, (found) => found !== killed);
      await untilProblems(document, '\n7 warning unanswered-question\n10 warning unanswered-question');
    }
    const killed = await killServer();
    await until(
      'the end of the server',
      () => serverProcess() !== killed,
      (isGone) => isGone,
    );
    await commands.executeCommand('vraagAntwoord.restartServer');
    await append(document, '\nAntwoord 3\nDaarom.\n');
    await untilProblems(document, '\n7 warning unanswered-question');
  });
});

async function append(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(document.lineCount, 0), text);
  assert.ok(await workspace.applyEdit(edit));
}

function untilProblems(document: TextDocument, expected: string): Promise<string> {
  return until(
    'the problems',
    () => describeProblems(document),
    (found) => found === expected,
  );
}

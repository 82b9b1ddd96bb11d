import assert from 'node:assert/strict';
import { type Diagnostic, DiagnosticSeverity, languages, tasks, workspace } from 'vscode';
import { until } from '../until';

suite('the task', () => {
  test('finds what is to be said of documents that are not open', async () => {
    const [task] = await tasks.fetchTasks({ type: 'vraag-antwoord' });
    assert.equal(task?.name, 'Alle documenten controleren');
    const ended = new Promise<number | undefined>((resolve) => {
      const listener = tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.name !== task.name) return;
        listener.dispose();
        resolve(exitCode);
      });
    });
    await tasks.executeTask(task);
    assert.equal(await ended, 0);
    const [seed] = await workspace.findFiles('**/004_25cd1198d9592f0c.txt');
    assert.ok(seed);
    const found = await until(
      'the problems of a closed document',
      () => languages.getDiagnostics(seed),
      ({ length }) => length === 2,
    );
    assert.deepEqual(found.map(describe), [
      '25:1 Dit antwoord geldt voor vraag 2 en 3. merged-answer',
      '79:1 Dit antwoord geldt voor vraag 8, 9 en 10. merged-answer',
    ]);
  });
});

function describe({ range: { start }, message, severity, code }: Diagnostic): string {
  assert.equal(severity, DiagnosticSeverity.Information);
  return `${start.line + 1}:${start.character + 1} ${message} ${code}`;
}

import assert from 'node:assert/strict';
import { languages, Position, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import { describeProblems, openSeed } from '../documents';
import { until } from '../until';

suite('problems', () => {
  test('follow the text while it is written', async () => {
    const content = (await openSeed('002_5e27be113e6668df.txt')).getText();
    const document = await workspace.openTextDocument({ language: 'vraagantwoord', content });
    await insertAbove(document, 53, ' • Vraag 8\n  Wat gaat u doen?\n\n');
    await untilProblems(document, '\n53 warning unanswered-question');
    await insertAbove(document, 55, '\n  Meer dan tot nu toe.\n');
    await untilProblems(document, '');
  });

  test('a merged answer points at each of its questions', async () => {
    const document = await openSeed('000_41dde034a3926c80.txt');
    const [merged] = await until(
      'the problem',
      () => languages.getDiagnostics(document.uri),
      ({ length }) => length === 1,
    );
    assert.equal(merged?.message, 'Dit antwoord geldt voor vraag 3, 4 en 5.');
    assert.deepEqual(
      merged?.relatedInformation?.map(({ location }) => location.range.start.line + 1),
      [18, 22, 28],
    );
  });

  test('the link of a problem leads to a page that came with the extension', async () => {
    const document = await openSeed('000_41dde034a3926c80.txt');
    const [merged] = await until(
      'the problem',
      () => languages.getDiagnostics(document.uri),
      ({ length }) => length === 1,
    );
    assert.ok(typeof merged?.code === 'object');
    const { target } = merged.code;
    assert.match(target.path, /docs\/.*merged-answer/);
    const page = await workspace.openTextDocument(target);
    assert.match(page.getText(), /^# Een antwoord geldt voor meer dan één vraag/);
  });
});

function untilProblems(document: TextDocument, expected: string): Promise<string> {
  return until(
    'the problems',
    () => describeProblems(document),
    (found) => found === expected,
  );
}

/** Lines count from 1. */
async function insertAbove(document: TextDocument, line: number, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(line - 1, 0), text);
  assert.ok(await workspace.applyEdit(edit));
}

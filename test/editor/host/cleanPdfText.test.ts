import assert from 'node:assert/strict';
import {
  commands,
  languages,
  Selection,
  TabInputTextDiff,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { openSeed, recognised } from '../documents';
import { until } from '../until';

suite('text from a PDF', () => {
  setup(() => commands.executeCommand('workbench.action.closeAllEditors'));

  test('shows what becomes of the selection, makes it when told to, and undoes it in one step', async () => {
    const document = await openSeed('001_6ae4c03786fa8873.txt');
    const before = document.getText();
    const editor = window.activeTextEditor;
    assert.ok(editor);
    // Question 5, of which two lines cut a word between them.
    editor.selection = new Selection(19, 0, 25, 0);
    const proposed = await propose();
    const { document: after } = await until('the comparison', () =>
      window.visibleTextEditors.find(({ document: { uri } }) => uri.toString() === proposed.toString()),
    );
    assert.equal(document.getText(), before);
    assert.deepEqual(linesOf(after, 19, 22), [
      'Vraag 5',
      'Kunt u aangeven of Huawei in strijd handelt met internationale afspraken onder bijvoorbeeld de Wereldhandelsorganisatie (WTO), de Wereldgezondheidsorganisatie (WHO), het Handvest van de Verenigde Naties (VN), de richtlijnen van de Organisatie voor Economische Samenwerking (OESO) of enige andere internationale conventies?',
      '',
    ]);
    // Only the selection, and nothing is found twice.
    assert.deepEqual(linesOf(after, 0, 19), linesOf(document, 0, 19));
    assert.deepEqual(languages.getDiagnostics(proposed), []);

    const cleaned = after.getText();
    await commands.executeCommand('vraagAntwoord.applyCleanedText');
    await until('the changes', () => document.getText() === cleaned || undefined);
    assert.equal(window.activeTextEditor?.document, document);
    assert.equal(comparison(), undefined);

    await commands.executeCommand('undo');
    await until('the text as it was', () => document.getText() === before || undefined);
    await commands.executeCommand('workbench.action.files.revert');
  });

  test('changes nothing when it is declined', async () => {
    const document = await openSeed('001_6ae4c03786fa8873.txt');
    const before = document.getText();
    await propose();
    await commands.executeCommand('vraagAntwoord.declineCleanedText');
    await until('the comparison to close', () => comparison() === undefined || undefined);
    assert.equal(document.getText(), before);
    assert.equal(document.isDirty, false);
  });

  test('puts nothing into what is only proposed, which would be lost', async () => {
    const content =
      'Vraag 1\nKlopt het dat de gemeente de dijk langs het kanaal wil afsluiten voor\nwandelaars?\n\nVraag 2\nWaarom?\n';
    const document = await recognised(await workspace.openTextDocument({ content }));
    await window.showTextDocument(document);
    const proposed = await propose();
    const text = () => workspace.textDocuments.find(({ uri }) => uri.toString() === proposed.toString())?.getText();
    const cleaned = text();
    assert.ok(cleaned !== undefined && window.activeTextEditor?.document.uri.toString() === proposed.toString());
    for (const command of ['insertAnswer', 'insertAllAnswers', 'renumber', 'moveQuestionUp', 'cleanPdfText']) {
      await commands.executeCommand(`vraagAntwoord.${command}`);
      assert.equal(text(), cleaned, command);
    }
    await commands.executeCommand('vraagAntwoord.declineCleanedText');
    await until('the comparison to close', () => comparison() === undefined || undefined);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('cleans what was pasted into a new document', async () => {
    const content = `Vraag 1
Klopt het dat de gemeente de dijk langs het kanaal wil afsluiten voor
wandelaars en fietsers?
Pagina 1 van 2
Vraag 2
Waarom?
`;
    const document = await recognised(await workspace.openTextDocument({ content }));
    await window.showTextDocument(document);
    await propose();
    await commands.executeCommand('vraagAntwoord.applyCleanedText');
    const cleaned = content.replace('voor\nwandelaars', 'voor wandelaars').replace('Pagina 1 van 2', '');
    await until('the changes', () => document.getText() === cleaned || undefined);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

/** Runs the command, and waits for the comparison that it opens. */
async function propose(): Promise<Uri> {
  await commands.executeCommand('vraagAntwoord.cleanPdfText');
  return until('the comparison', () => comparison()?.modified);
}

function comparison(): TabInputTextDiff | undefined {
  const { input } = window.tabGroups.activeTabGroup.activeTab ?? {};
  return input instanceof TabInputTextDiff ? input : undefined;
}

function linesOf(document: TextDocument, start: number, end: number): readonly string[] {
  return document.getText().split(/\r?\n/).slice(start, end);
}

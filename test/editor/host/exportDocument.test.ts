import assert from 'node:assert/strict';
import { commands, Uri, workspace } from 'vscode';

const text = 'Vraag 1\nKlopt dit?[1]\n\nAntwoord 1\nJa, dat klopt.\n\n[1] De Courant\n';

suite('exporting a document', () => {
  const [folder] = workspace.workspaceFolders ?? [];
  const at = (name: string) => Uri.joinPath(folder?.uri as Uri, name);
  const source = at('uit te voeren.va');
  const made = ['brief 7.docx', 'brief.html', 'brief.xyz'].map(at);
  const [word, page, unknown] = made as [Uri, Uri, Uri];

  suiteSetup(() => workspace.fs.writeFile(source, new TextEncoder().encode(text)));
  suiteTeardown(async () => {
    for (const file of [source, ...made]) await workspace.fs.delete(file).then(undefined, () => {});
  });

  test('to Word, which can be imported again', async () => {
    await commands.executeCommand('vraagAntwoord.exportDocument', source, word);
    await commands.executeCommand('vraagAntwoord.importDocument', word);
    const imported = workspace.textDocuments.find(({ uri }) => uri.path.endsWith('/brief 7.va'));
    assert.equal(imported?.getText().replaceAll('\r\n', '\n'), text);
  });

  test('to a web page', async () => {
    await commands.executeCommand('vraagAntwoord.exportDocument', source, page);
    const written = new TextDecoder().decode(await workspace.fs.readFile(page));
    assert.match(written, /^<!doctype html>[\s\S]*<p>Ja, dat klopt\.<\/p>/i);
  });

  test('says why where there is no such form', async () => {
    // In a test the editor shows no window, and gives what it would have said as an error.
    const exporting = async () => commands.executeCommand('vraagAntwoord.exportDocument', source, unknown);
    await assert.rejects(exporting, /brief\.xyz kan niet worden gemaakt\./);
  });
});

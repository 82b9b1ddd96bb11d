import assert from 'node:assert/strict';
import { Document, Packer, Paragraph } from 'docx';
import { commands, Uri, window, workspace } from 'vscode';

suite('importing a document', () => {
  const files: Uri[] = [];
  suiteTeardown(() => Promise.all(files.map((file) => workspace.fs.delete(file))));

  test('opens the text of a Word document as a new document', async () => {
    const children = ['Vraag 1', 'Kent u de brug?', 'Antwoord 1', 'Ja, die ken ik: één brug.'].map(
      (text) => new Paragraph(text),
    );
    const bytes = await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array');
    await commands.executeCommand('vraagAntwoord.importDocument', await write('brief met spaties.docx', bytes));
    const document = window.activeTextEditor?.document;
    assert.equal(document?.getText(), 'Vraag 1\nKent u de brug?\n\nAntwoord 1\nJa, die ken ik: één brug.\n');
    assert.deepEqual([document.languageId, document.isUntitled], ['vraagantwoord', true]);
  });

  test('opens the text of a PDF as a new document', async () => {
    await commands.executeCommand('vraagAntwoord.importDocument', await write('brief.pdf', pdf('Vraag 1', 'Waarom?')));
    assert.equal(window.activeTextEditor?.document.getText(), 'Vraag 1\nWaarom?\n');
  });

  test('opens nothing where there is no text', async () => {
    const before = window.activeTextEditor?.document;
    const file = await write('kapot.pdf', new TextEncoder().encode('%PDF-1.7\n'));
    await commands.executeCommand('vraagAntwoord.importDocument', file);
    assert.equal(window.activeTextEditor?.document, before);
  });

  async function write(name: string, bytes: Uint8Array): Promise<Uri> {
    const folder = workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const file = Uri.joinPath(folder.uri, name);
    await workspace.fs.writeFile(file, bytes);
    files.push(file);
    return file;
  }
});

/** A page with these lines; without a table of contents of the file, which readers make up. */
function pdf(...lines: readonly string[]): Uint8Array {
  const content = `BT /F 12 Tf 50 700 Td ${lines.map((line) => `(${line}) Tj 0 -20 Td`).join(' ')} ET`;
  return new TextEncoder().encode(
    [
      '%PDF-1.4',
      '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
      '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
      '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>> endobj',
      `4 0 obj <</Length ${content.length}>> stream`,
      content,
      'endstream endobj',
      '5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj',
      'trailer <</Root 1 0 R>>',
      '%%EOF',
    ].join('\n'),
  );
}

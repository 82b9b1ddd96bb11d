import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { commands, Uri, window, workspace } from 'vscode';

suite('importing a document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vraag-antwoord-'));

  suiteTeardown(() => rmSync(folder, { recursive: true }));

  test('opens the text of a Word document as a new document', async () => {
    const children = ['Vraag 1', 'Kent u de brug?', 'Antwoord 1', 'Ja, die ken ik: één brug.'].map(
      (text) => new Paragraph(text),
    );
    const file = Uri.file(join(folder, 'brief met spaties.docx'));
    await workspace.fs.writeFile(file, await Packer.toBuffer(new Document({ sections: [{ children }] })));
    await commands.executeCommand('vraagAntwoord.importDocument', file);
    const document = window.activeTextEditor?.document;
    assert.equal(document?.getText(), 'Vraag 1\nKent u de brug?\n\nAntwoord 1\nJa, die ken ik: één brug.\n');
    assert.deepEqual([document.languageId, document.isUntitled], ['vraagantwoord', true]);
  });

  test('opens nothing where there is no text', async () => {
    const before = window.activeTextEditor?.document;
    const file = Uri.file(join(folder, 'kapot.pdf'));
    await workspace.fs.writeFile(file, Buffer.from('%PDF-1.7\n'));
    await commands.executeCommand('vraagAntwoord.importDocument', file);
    assert.equal(window.activeTextEditor?.document, before);
  });
});

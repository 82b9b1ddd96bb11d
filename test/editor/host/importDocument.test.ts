import assert from 'node:assert/strict';
import { Document, Packer, Paragraph } from 'docx';
import {
  commands,
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  window,
  workspace,
} from 'vscode';

/** Where the documents are that are imported; the folder of the editor stays as it is. */
const scheme = 'te-importeren';

suite('importing a document', () => {
  const files = new Map<string, Uint8Array>();
  let folder: Disposable;
  suiteSetup(() => {
    folder = workspace.registerFileSystemProvider(scheme, createFolder(files), { isReadonly: true });
  });
  suiteTeardown(() => folder.dispose());

  test('opens the text of a Word document as a new document', async () => {
    const children = ['Vraag 1', 'Kent u de brug?', 'Antwoord 1', 'Ja, die ken ik: één brug.'].map(
      (text) => new Paragraph(text),
    );
    const bytes = await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array');
    await importFile('brief met spaties.docx', bytes);
    const document = window.activeTextEditor?.document;
    assert.equal(document?.getText(), 'Vraag 1\nKent u de brug?\n\nAntwoord 1\nJa, die ken ik: één brug.\n');
    assert.deepEqual([document.languageId, document.isUntitled], ['vraagantwoord', true]);
  });

  test('a document of the folder is saved beside its source, under the same name', async () => {
    const [folder] = workspace.workspaceFolders ?? [];
    assert.ok(folder !== undefined);
    const at = (name: string) => Uri.joinPath(folder.uri, name);
    const made = ['brief 1.docx', 'brief 1.va', 'brief 1 2.va'].map(at);
    const [source, first, second] = made as [Uri, Uri, Uri];
    const children = [new Paragraph('Vraag 1'), new Paragraph('Klopt dit?')];
    await workspace.fs.writeFile(source, await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array'));
    try {
      for (const place of [first, second]) {
        await commands.executeCommand('vraagAntwoord.importDocument', source);
        const document = window.activeTextEditor?.document;
        assert.deepEqual([document?.isUntitled, document?.languageId], [true, 'vraagantwoord']);
        assert.equal(document?.uri.path, place.path);
        await document?.save();
        const written = new TextDecoder().decode(await workspace.fs.readFile(place));
        assert.equal(written.replaceAll('\r\n', '\n'), 'Vraag 1\nKlopt dit?\n');
        await commands.executeCommand('workbench.action.closeActiveEditor');
      }
    } finally {
      for (const file of made) await workspace.fs.delete(file).then(undefined, () => {});
    }
  });

  test('opens the text of a PDF as a new document', async () => {
    await importFile('brief.pdf', pdf('Vraag 1', 'Waarom?'));
    assert.equal(window.activeTextEditor?.document.getText(), 'Vraag 1\nWaarom?\n');
  });

  test('says all there is to say where there is no text, and opens nothing', async () => {
    const before = window.activeTextEditor?.document;
    // In a test the editor shows no window, and gives what it would have said as an error.
    await assert.rejects(
      importFile('kapot.pdf', new TextEncoder().encode('%PDF-1.7\n')),
      /kapot\.pdf kan niet worden geïmporteerd\./,
    );
    assert.equal(window.activeTextEditor?.document, before);
  });

  async function importFile(name: string, bytes: Uint8Array): Promise<void> {
    const file = Uri.from({ scheme, path: `/${name}` });
    files.set(file.path, bytes);
    await commands.executeCommand('vraagAntwoord.importDocument', file);
  }
});

function createFolder(files: ReadonlyMap<string, Uint8Array>): FileSystemProvider {
  const refuse = (uri: Uri) => {
    throw FileSystemError.NoPermissions(uri);
  };
  return {
    onDidChangeFile: new EventEmitter<FileChangeEvent[]>().event,
    watch: () => new Disposable(() => {}),
    stat: ({ path }) => ({ type: FileType.File, ctime: 0, mtime: 0, size: files.get(path)?.length ?? 0 }),
    readFile: (uri) => files.get(uri.path) ?? refuse(uri),
    readDirectory: refuse,
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}

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

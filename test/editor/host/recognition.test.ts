import assert from 'node:assert/strict';
import { Disposable, type FileSystemProvider, FileType, languages, type TextDocument, Uri, workspace } from 'vscode';
import { describeOutline, describeProblems, openSeed, recognised, symbolsOf } from '../documents';
import { until } from '../until';

const letter = [
  'Vraag 1',
  'Bent u bekend met dit bericht?',
  '',
  'Antwoord',
  'Ja.',
  '',
  'Vraag 2',
  'Wat vindt u ervan?',
];
const outline = '\n1-5 Vraag 1\n  4-5 Antwoord\n7-8 Vraag 2';

suite('recognition', () => {
  const provider: Disposable[] = [];
  suiteTeardown(() => Disposable.from(...provider).dispose());

  test('a document that is not saved yet has an outline', async () => {
    await checkOutline(await workspace.openTextDocument({ language: 'vraagantwoord', content: letter.join('\n') }));
  });

  test('a document that is no file has an outline', async () => {
    provider.push(
      workspace.registerTextDocumentContentProvider('archive', { provideTextDocumentContent: () => letter.join('\n') }),
    );
    const document = await workspace.openTextDocument(Uri.parse('archive:/letter.kamervragen'));
    await checkOutline(document);
  });

  test('a document in the encoding of an older Windows is read as it was written', async () => {
    const written = 'Vraag 1\nKlopt het dat Italië € 3 miljoen aan België gaf?\n';
    provider.push(workspace.registerFileSystemProvider('oud', filesWith(inOlderEncoding(written))));
    const document = await workspace.openTextDocument(Uri.parse('oud:/brief.va'));
    assert.equal(document.getText(), written);
  });

  test('other text stays what it is', async () => {
    const notes = await workspace.openTextDocument({ language: 'plaintext', content: 'Antwoord van de bakker: ja.' });
    await openSeed('002_5e27be113e6668df.txt');
    assert.equal(notes.languageId, 'plaintext');
  });

  test('who sets the language back to plain text is not overruled', async () => {
    const document = await languages.setTextDocumentLanguage(await openSeed('003_254789672661caf9.txt'), 'plaintext');
    // When a document that was opened later is recognised, this one has been looked at too.
    await openSeed('004_25cd1198d9592f0c.txt');
    assert.equal(document.languageId, 'plaintext');
    await until(
      'the problems to go',
      () => describeProblems(document),
      (problems) => problems === '',
    );
    await languages.setTextDocumentLanguage(document, 'vraagantwoord');
  });
});

async function checkOutline(document: TextDocument): Promise<void> {
  assert.equal(describeOutline(await symbolsOf(await recognised(document))), outline);
}

/** A text in windows-1252, in which the euro sign stands before the letters that Latin 1 has too. */
function inOlderEncoding(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => (character === '€' ? 0x80 : character.charCodeAt(0)));
}

/** Files that all hold the same. */
function filesWith(content: Uint8Array): FileSystemProvider {
  const refuse = () => assert.fail('nothing is written');
  return {
    onDidChangeFile: () => new Disposable(() => {}),
    watch: () => new Disposable(() => {}),
    stat: () => ({ type: FileType.File, ctime: 0, mtime: 0, size: content.length }),
    readFile: () => content,
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}

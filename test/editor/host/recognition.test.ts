import assert from 'node:assert/strict';
import { Disposable, languages, type TextDocument, Uri, workspace } from 'vscode';
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

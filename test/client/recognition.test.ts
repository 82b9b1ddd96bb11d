import './vscodeModule';
import assert from 'node:assert/strict';
import type { Memento, TextDocument } from 'vscode';
import { Emitter } from 'vscode-languageclient';
import { recogniseDocuments } from '../../client/src/recognition';
import { editor } from './vscodeModule';

const text = 'Vraag 1\nKlopt dit bericht?\n\nAntwoord 1\nJa.\n\nVraag 2\nSinds wanneer?\n\nAntwoord 2\nSinds kort.\n';

suite('Recognition', () => {
  const none = () => ({ dispose: () => {} });
  let shown: string[] = [];
  let opened = new Emitter<TextDocument>();

  setup(() => {
    shown = [];
    opened = new Emitter();
    editor.Disposable = { from: () => ({ dispose: () => {} }) };
    editor.workspace = {
      textDocuments: [],
      getConfiguration: () => ({ get: () => true }),
      onDidOpenTextDocument: opened.event,
      onDidChangeTextDocument: none,
      onDidChangeConfiguration: none,
    };
    editor.languages = {
      setTextDocumentLanguage: async ({ uri }: TextDocument) => {
        shown.push(uri.toString());
        throw new Error('the document was closed');
      },
    };
  });

  teardown(() => {
    for (const name of ['Disposable', 'workspace', 'languages']) delete editor[name];
  });

  test('of the documents that a user declined the last ones are remembered', () => {
    const memory = createMemory();
    const recognised: number[] = [];
    recogniseDocuments(memory, () => recognised.push(shown.length));
    for (let count = 1; count <= 205; count++) decline(`file:///${count}.txt`);
    const declined = memory.get<readonly string[]>('declinedDocuments', []);
    assert.equal(declined.length, 200);
    assert.equal(declined.at(-1), 'file:///205.txt');
    assert.deepEqual(shown, []);
    opened.fire(documentAt('file:///205.txt'));
    assert.deepEqual(shown, []);
    assert.deepEqual(recognised, []);
    opened.fire(documentAt('file:///1.txt'));
    assert.deepEqual(shown, ['file:///1.txt']);
    // It was told before it was shown.
    assert.deepEqual(recognised, [0]);
  });

  test('a document that closes while it is recognised troubles nobody', async () => {
    const rejected: unknown[] = [];
    const note = (reason: unknown) => rejected.push(reason);
    process.prependListener('unhandledRejection', note);
    recogniseDocuments(createMemory(), () => {});
    opened.fire(documentAt('file:///vragen.txt'));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    assert.deepEqual(shown, ['file:///vragen.txt']);
    assert.deepEqual(rejected, []);
  });

  /** The user sees a document as one of questions and answers, and chooses plain text. */
  function decline(address: string): void {
    const document = documentAt(address, 'vraagantwoord');
    opened.fire(document);
    opened.fire(Object.assign(document, { languageId: 'plaintext' }));
  }
});

function documentAt(address: string, languageId = 'plaintext'): TextDocument {
  const uri = { scheme: 'file', toString: () => address };
  return { uri, languageId, isUntitled: false, getText: () => text } as unknown as TextDocument;
}

function createMemory(): Memento {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: <Value>(key: string, otherwise?: Value) => (values.get(key) ?? otherwise) as Value,
    update: async (key, value) => void values.set(key, value),
  };
}

import { Disposable, languages, type Memento, type TextDocument, workspace } from 'vscode';
import { isQuestionAnswerDocument } from '../../server/src/parser/detect';
import { languageId } from './editor/language';
import { isAutoDetectOn } from './editor/settings';

const plainLanguages = new Set(['plaintext', 'markdown']);
// Other schemes are views that another extension makes, such as an output, a terminal or one side of a comparison: they
// are not documents that a user works on, and may not stand a change of language.
const schemes = new Set(['file', 'untitled', 'git', 'vscode-vfs', 'vscode-remote']);
const declinedKey = 'declinedDocuments';
// The memory is kept as long as the workspace is; the documents that were declined longest ago are forgotten.
const mostDeclined = 200;

/**
 * Shows plain text and Markdown as a question-and-answer document where it surely is one. A user who chooses another
 * language for such a document is not overruled, also not when it is opened again later. Tells of each that it shows so,
 * before the editor does.
 */
export function recogniseDocuments(memory: Memento, onRecognise: () => unknown): Disposable {
  // A document that changes its language stays the same object; a document that is opened again is a new one.
  const shown = new WeakSet<TextDocument>();
  const declined = new WeakSet<TextDocument>();

  const recognise = (document: TextDocument) => {
    if (!canBeRecognised(document) || !isAutoDetectOn(document.uri)) return;
    if (declined.has(document) || recall(memory).includes(document.uri.toString())) return;
    // A document that closes in the meantime cannot be shown otherwise, and need not be.
    if (isQuestionAnswerDocument(document.getText())) {
      onRecognise();
      languages.setTextDocumentLanguage(document, languageId).then(undefined, () => {});
    }
  };

  const onOpen = (document: TextDocument) => {
    if (document.languageId === languageId) {
      shown.add(document);
      declined.delete(document);
      forget(memory, document);
    } else if (shown.delete(document)) {
      declined.add(document);
      remember(memory, document);
    } else {
      recognise(document);
    }
  };

  for (const document of workspace.textDocuments) onOpen(document);
  return Disposable.from(
    workspace.onDidOpenTextDocument(onOpen),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // A pasted document brings line breaks along, so most keystrokes cost nothing.
      if (document.isUntitled && contentChanges.some(({ text }) => text.includes('\n'))) recognise(document);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('vraagAntwoord.autoDetect')) workspace.textDocuments.forEach(recognise);
    }),
  );
}

function canBeRecognised({ languageId, uri }: TextDocument): boolean {
  return plainLanguages.has(languageId) && schemes.has(uri.scheme);
}

function recall(memory: Memento): readonly string[] {
  return memory.get<readonly string[]>(declinedKey, []);
}

function remember(memory: Memento, { uri, isUntitled }: TextDocument): void {
  // The name of an untitled document is given to another one later.
  if (isUntitled) return;
  const addresses = new Set(recall(memory)).add(uri.toString());
  void memory.update(declinedKey, [...addresses].slice(-mostDeclined));
}

function forget(memory: Memento, { uri }: TextDocument): void {
  const remaining = recall(memory).filter((address) => address !== uri.toString());
  if (remaining.length < recall(memory).length) void memory.update(declinedKey, remaining);
}

import { EndOfLine, Position, type TextDocument, TextEdit, Uri, WorkspaceEdit, workspace } from 'vscode';
import { freePlace } from './freePlace';
import { languageId } from './language';
import { placeWhenSaved } from './placeWhenSaved';

/**
 * Opens a text as a new document that is saved beside a file, under a name of its own: `brief.va` for `brief`, or
 * `brief 2.va` where that is taken. Beside what is somewhere else than where the editor saves, or nowhere yet, it gets
 * the name that the editor thinks up.
 */
export async function openNewBeside(file: Uri, stem: string, text: string): Promise<TextDocument> {
  const saved = placeWhenSaved(file);
  if (saved === undefined) return workspace.openTextDocument({ language: languageId, content: text });
  const place = await freePlace(Uri.joinPath(saved, '..'), stem, '.va');
  const document = await workspace.openTextDocument(place.with({ scheme: 'untitled' }));
  const lineEnd = text.includes('\r\n') ? EndOfLine.CRLF : EndOfLine.LF;
  const edit = new WorkspaceEdit();
  edit.set(document.uri, [TextEdit.setEndOfLine(lineEnd), TextEdit.insert(new Position(0, 0), text)]);
  await workspace.applyEdit(edit);
  return document;
}

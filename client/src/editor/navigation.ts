import { commands, Location, Range, type TextEditor, Uri } from 'vscode';
import type * as protocol from 'vscode-languageclient';

/**
 * Puts the cursor at the beginning of a range and shows it. It is a jump as the editor's own "go to definition" is one:
 * the way back is in the navigation history.
 *
 * @param uri the document in which the range is, where that is another one
 */
export async function goTo(
  { document, selection }: TextEditor,
  { start }: protocol.Range,
  uri?: string,
): Promise<void> {
  const target = new Location(uri === undefined ? document.uri : Uri.parse(uri), toRange({ start, end: start }));
  await commands.executeCommand('editor.action.goToLocations', document.uri, selection.active, [target], 'goto', '');
}

/** A range of the server as the editor has it. */
export function toRange({ start, end }: protocol.Range): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

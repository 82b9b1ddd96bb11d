import { type Tab, TabInputText, type TextDocument, type TextEditor, window } from 'vscode';

/** The tabs in which a document is open as a text, in all columns. */
export function tabsOf({ uri }: TextDocument): readonly Tab[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString());
}

/** Closes the tab of an editor; the focus stays where it is. */
export async function closeTab({ document, viewColumn }: TextEditor): Promise<void> {
  const tab = tabsOf(document).find(({ group }) => group.viewColumn === viewColumn);
  if (tab !== undefined) await window.tabGroups.close(tab, true);
}

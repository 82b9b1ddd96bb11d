import { type QuickPickItem, type TextEditor, TextEditorRevealType, window } from 'vscode';
import type { Range } from 'vscode-languageclient';
import { createHighlight } from './highlight';
import { goTo, toRange } from './navigation';

/** One row of the list, and the place that it stands for. */
export interface Place extends QuickPickItem {
  readonly range: Range;
  /** The document in which it is, where that is another one. */
  readonly uri?: string | undefined;
}

/**
 * Shows a list of places in a document and goes to the one that is chosen; resolves to the chosen place. While the
 * user moves through the list the document shows each place that it holds; without a choice it shows again what it
 * showed before.
 */
export function pickPlace(
  editor: TextEditor,
  places: readonly Place[],
  { title, placeholder }: { readonly title: string; readonly placeholder: string },
): Promise<Place | undefined> {
  const list = window.createQuickPick<Place>();
  const preview = createHighlight();
  const [shownBefore] = editor.visibleRanges;
  list.title = title;
  list.placeholder = placeholder;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = places;

  return new Promise((resolve) => {
    let chosen: Place | undefined;
    list.onDidChangeActive(([place]) => {
      if (place === undefined || place.uri !== undefined) return;
      editor.setDecorations(preview, [toRange(place.range)]);
      editor.revealRange(toRange(place.range), TextEditorRevealType.InCenterIfOutsideViewport);
    });
    list.onDidAccept(() => {
      [chosen] = list.selectedItems;
      list.hide();
    });
    list.onDidHide(async () => {
      preview.dispose();
      list.dispose();
      if (chosen !== undefined) await goTo(editor, chosen.range, chosen.uri);
      else if (shownBefore !== undefined) editor.revealRange(shownBefore, TextEditorRevealType.AtTop);
      resolve(chosen);
    });
    list.show();
  });
}

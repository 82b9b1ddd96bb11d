import { type TextEditorDecorationType, ThemeColor, window } from 'vscode';

/** The soft colour over whole lines by which the editor shows what a list or a jump is about. */
export function createHighlight(): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
    isWholeLine: true,
  });
}

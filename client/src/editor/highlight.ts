import { type TextEditorDecorationType, ThemeColor, window } from 'vscode';

/**
 * The soft colour over whole lines, with a bar in front of them, by which the editor shows what a list or the editor
 * beside it is about. The bar is there for themes of high contrast, in which there is no such colour.
 */
export function createHighlight(): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
    borderColor: new ThemeColor('textBlockQuote.border'),
    borderStyle: 'solid',
    borderWidth: '0 0 0 2px',
    isWholeLine: true,
  });
}

import { html, type Markup } from '../../report/html/markup';
import type { NoteText } from '../blocks';
import type { Run } from '../formatted';

/**
 * A line with its bold and italic words in the elements that HTML and Akoma Ntoso share. A text without marks of
 * footnotes needs nothing to write those.
 */
export function runsInMarkup(runs: readonly Run[], markOf?: (note: NoteText) => Markup): readonly Markup[] {
  return runs.map(({ inline, isBold, isItalic }) => {
    const text = html`${typeof inline === 'string' ? inline : markOf?.(inline.note)}`;
    const slanted = isItalic ? html`<i>${text}</i>` : text;
    return isBold ? html`<b>${slanted}</b>` : slanted;
  });
}

import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { Structure } from '../../parser/structure';

/** What can be put in the place of what was typed on a line. */
export interface Suggestion {
  /** What the list shows. */
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What the text of the user is compared with, from the place where it is replaced. */
  readonly filterText: string;
  /** The character of the line from which the text up to the cursor is replaced. */
  readonly from: number;
  readonly newText: string;
  /** The set of questions, and the numbers in it whose text is shown beside the list. */
  readonly set: Structure;
  readonly numbers: readonly string[];
}

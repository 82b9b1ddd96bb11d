import type { Position, Range } from 'vscode-languageserver-types';
import { type Language, messagesIn } from '../messages';
import type { Structure } from '../parser/structure';
import { type Refusal, renamedNumberAt } from './numbering/renaming';

/** Whether there is a question number under the cursor that can be changed: its place, and the number as it is now. */
export function getPrepareRename(
  structure: Structure,
  position: Position,
  language: Language,
): { readonly range: Range; readonly placeholder: string } | Refusal {
  const renamed = renamedNumberAt(structure, position, messagesIn(language));
  return 'refusal' in renamed ? renamed : { range: renamed.range, placeholder: renamed.number };
}

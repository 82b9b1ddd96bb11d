import type { TextEdit } from 'vscode-languageserver-types';
import type { Messages } from '../../messages';
import type { Structure } from '../../parser/structure';
import type { Comparison } from '../elsewhere/comparison';
import { consecutiveNumbers } from './consecutiveNumbers';
import type { Refusal } from './renaming';
import { renumberKnown } from './renumberKnown';

/** Renumbers all questions, so that each set counts on as {@link consecutiveNumbers} tells. */
export function renumberAll(
  structure: Structure,
  messages: Messages,
  comparison?: Comparison,
): { readonly edits: readonly TextEdit[] } | Refusal {
  const result = consecutiveNumbers(structure, messages, comparison);
  return 'refusal' in result ? result : renumberKnown(structure, result.newNumber, messages);
}

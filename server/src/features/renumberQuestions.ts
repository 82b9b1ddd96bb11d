import { type Language, messagesIn } from '../messages';
import type { Structure } from '../parser/structure';
import type { CommandResult } from '../protocol';
import type { Comparison } from './comparison';
import { consecutiveNumbers } from './numbering/consecutiveNumbers';
import { editNumbers } from './numbering/renumber';
import { renumberKnown } from './numbering/renumberKnown';
import { type EditTarget, workspaceEditOf } from './workspaceEdit';

/**
 * Makes the questions of each set count on from the first, without gaps, doubles and disorder, wherever they are named.
 * A question that has the number under which it was submitted keeps it. The client shows the changes before it makes
 * them. Where nothing is to be changed, or not without changing what the document says, a sentence tells so.
 */
export function getRenumberQuestions(
  structure: Structure,
  options: EditTarget & { readonly language: Language; readonly comparison?: Comparison | undefined },
): CommandResult {
  const { language, comparison } = options;
  const messages = messagesIn(language);
  const result = renumberKnown(structure, consecutiveNumbers(structure, comparison), messages);
  if ('refusal' in result) return { message: result.refusal };
  if (result.edits.length === 0) {
    const isInOrder = editNumbers(structure, consecutiveNumbers(structure)).length === 0;
    const isKept = comparison !== undefined && !isInOrder;
    return { message: isKept ? messages.submittedNumbersStay(comparison.name) : messages.numbersInOrder };
  }
  const change = { title: messages.renumberQuestions, edits: result.edits, needsConfirmation: true as const };
  return { edit: workspaceEditOf(options, change) };
}

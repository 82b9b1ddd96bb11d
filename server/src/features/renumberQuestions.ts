import { type Language, messagesIn } from '../messages';
import type { Structure } from '../parser/structure';
import type { CommandResult } from '../protocol';
import { type EditTarget, workspaceEditOf } from './edits/workspaceEdit';
import type { Comparison } from './elsewhere/comparison';
import { renumberAll } from './numbering/renumberAll';

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
  const result = renumberAll(structure, messages, comparison);
  if ('refusal' in result) return { message: result.refusal };
  if (result.edits.length === 0) {
    const alone = renumberAll(structure, messages);
    const isInOrder = 'edits' in alone && alone.edits.length === 0;
    return {
      message:
        comparison !== undefined && !isInOrder
          ? messages.submittedNumbersStay(comparison.name)
          : messages.numbersInOrder,
    };
  }
  const change = { title: messages.renumberQuestions, edits: result.edits, needsConfirmation: true as const };
  return { edit: workspaceEditOf(options, change) };
}

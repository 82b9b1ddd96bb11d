import { type Language, messagesIn } from '../messages';
import type { Structure } from '../parser/structure';
import type { CommandResult } from '../protocol';
import { consecutiveNumbers } from './numbering/consecutiveNumbers';
import { renumberKnown } from './numbering/renumberKnown';
import { type EditTarget, workspaceEditOf } from './workspaceEdit';

/**
 * Makes the questions of each set count on from the first, without gaps, doubles and disorder, wherever they are named.
 * The client shows the changes before it makes them. Where nothing is to be changed, or not without changing what the
 * document says, a sentence tells so.
 */
export function getRenumberQuestions(
  structure: Structure,
  options: EditTarget & { readonly language: Language },
): CommandResult {
  const messages = messagesIn(options.language);
  const result = renumberKnown(structure, consecutiveNumbers(structure), messages);
  if ('refusal' in result) return { message: result.refusal };
  if (result.edits.length === 0) return { message: messages.numbersInOrder };
  const change = { title: messages.renumberQuestions, edits: result.edits, needsConfirmation: true as const };
  return { edit: workspaceEditOf(options, change) };
}

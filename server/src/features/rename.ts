import type { Position, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Language, messagesIn } from '../messages';
import { questionWith } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import { type EditTarget, workspaceEditOf } from './edits/workspaceEdit';
import { normalizedNumber, type Refusal, renamedNumberAt } from './numbering/renaming';
import { newNumbersIn, renumber } from './numbering/renumber';

/** What the number becomes, and where. */
export interface RenameOptions extends EditTarget {
  readonly newName: string;
  readonly language: Language;
}

/**
 * Gives a question another number: in its own heading, in the headings of its answers and in every reference to it, from
 * other sets too. Where that would change more than the number, nothing is changed and the user is told why.
 */
export function getRename(structure: Structure, position: Position, options: RenameOptions): WorkspaceEdit | Refusal {
  const messages = messagesIn(options.language);
  const renamed = renamedNumberAt(structure, position, messages);
  if ('refusal' in renamed) return renamed;
  const { number, set } = renamed;
  const next = normalizedNumber(options.newName, set);
  if (next === undefined) return { refusal: messages.renameNotNumber(options.newName) };
  if (next === number) return { changes: {} };
  if (questionWith(set, next) !== undefined) {
    return { refusal: set === structure ? messages.renameTaken(next) : messages.renameTakenInSet(next) };
  }

  const result = renumber(structure, newNumbersIn(structure, set, new Map([[number, next]])), messages);
  if ('refusal' in result) return result;
  return workspaceEditOf(options, { title: messages.renumbered(number, next), edits: result.edits });
}

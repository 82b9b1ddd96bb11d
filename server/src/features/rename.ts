import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Language, type Messages, messagesIn } from '../messages';
import { questionWith, setAt, setsOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import { excerptOf } from './excerpt';
import { normalizedNumber, type Refusal, renamedNumberAt } from './renaming';
import { structureAfter } from './structureAfter';
import { type EditTarget, workspaceEditOf } from './workspaceEdit';

/** What the number becomes, and where. */
export interface RenameOptions extends EditTarget {
  readonly newName: string;
  readonly language: Language;
}

/** How much of a heading or a reference a refusal quotes, in characters. */
const longestExcerpt = 60;

/**
 * Gives a question another number: in its own heading, in the headings of its answers and in every reference to it.
 * The text with the changes is read again first. Where it would say anything else than before but for that number, as
 * "2 t/m 6" would when 6 becomes 9, nothing is changed and the user is told why.
 */
export function getRename(structure: Structure, position: Position, options: RenameOptions): WorkspaceEdit | Refusal {
  const messages = messagesIn(options.language);
  const set = setAt(structure, position);
  const renamed = renamedNumberAt(set, position, messages);
  if ('refusal' in renamed) return renamed;
  const { number, places } = renamed;
  const next = normalizedNumber(options.newName);
  if (next === undefined) return { refusal: messages.renameNotNumber(options.newName) };
  if (next === number) return { changes: {} };
  if (questionWith(set, next) !== undefined) return { refusal: messages.renameTaken(next) };

  const edits = places.map((range) => ({ range, newText: next }));
  const refusal = refusalAfter(structure, edits, { set, number, next, messages });
  if (refusal !== undefined) return { refusal };
  return workspaceEditOf(options, { title: messages.renumbered(number, next), edits });
}

interface Change {
  /** The set of questions in which the number is changed. */
  readonly set: Structure;
  readonly number: string;
  readonly next: string;
  readonly messages: Messages;
}

/** Why some edits do more than change one number, if they do. */
function refusalAfter(structure: Structure, edits: readonly TextEdit[], change: Change): string | undefined {
  const { set, number, next, messages } = change;
  const before = setsOf(structure).flatMap((one) => readingsOf(one, one === set ? change : undefined));
  const after = setsOf(structureAfter(structure, edits)).flatMap((one) => readingsOf(one));
  if (before.length !== after.length) return messages.renameChangesDocument(number, next);
  const changed = before.find(({ says }, index) => says.join() !== after[index]?.says.join());
  return changed && messages.renameChangesPlace(number, next, excerptOf(structure, changed.range, longestExcerpt));
}

/** What a heading or a reference says: its numbers, and what they mean there. */
interface Reading {
  readonly range: Range;
  readonly says: readonly string[];
}

/** All that a set of questions says, as it should be after a change of one of its numbers. */
function readingsOf({ questions, answers, references }: Structure, change?: Change): readonly Reading[] {
  const readings: readonly Reading[] = [
    ...questions.map(({ selectionRange, numbers }) => ({
      range: selectionRange,
      says: numbers.flatMap(({ number, role }) => [number, role]),
    })),
    ...answers.map(({ selectionRange, numbers, covers }) => ({
      range: selectionRange,
      says: [...numbers.map(({ number }) => number), 'covers', ...covers],
    })),
    ...references.map(({ range, numbers }) => ({ range, says: numbers.map(({ number }) => number) })),
  ];
  if (change === undefined) return readings;
  const { number, next } = change;
  return readings.map(({ range, says }) => ({ range, says: says.map((word) => (word === number ? next : word)) }));
}

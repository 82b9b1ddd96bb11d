import type { Position } from 'vscode-languageserver-types';
import { setAt } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import type { Counterpart } from '../protocol';
import { sectionSubjectAt } from './subject';
import { targetsOf } from './targets';

/**
 * The other side of where the cursor is: the answers to this question, or the questions of this answer. On a number
 * of a merged heading it is the other side of that number alone. Empty where there is none.
 */
export function getCounterpart(structure: Structure, position: Position): Counterpart[] {
  const set = setAt(structure, position);
  const subject = sectionSubjectAt(set, position);
  if (subject === undefined) return [];
  const kind = subject.kind === 'question' ? 'answer' : 'question';
  return targetsOf(set, subject).map(({ numbers, range, selectionRange }) => ({
    kind,
    numbers,
    range,
    selectionRange,
  }));
}

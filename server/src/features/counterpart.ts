import type { Position } from 'vscode-languageserver-types';
import { setAt } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import type { Counterpart } from '../protocol';
import type { Companion } from './elsewhere/comparison';
import { otherSideElsewhere } from './elsewhere/otherSide';
import { sectionSubjectAt } from './navigation/subject';
import { targetsOf } from './navigation/targets';

/**
 * The other side of where the cursor is: the answers to this question, or the questions of this answer. On a number
 * of a merged heading it is the other side of that number alone. Where that is not here, it is the one in the document
 * that belongs to this one, or the answer in a further one. Empty where there is none.
 */
export function getCounterpart(structure: Structure, position: Position, companion?: Companion): Counterpart[] {
  const set = setAt(structure, position);
  const subject = sectionSubjectAt(set, position);
  if (subject === undefined) return [];
  const kind = subject.kind === 'question' ? 'answer' : 'question';
  const here = targetsOf(set, subject);
  if (here.length > 0) {
    return here.map(({ numbers, range, selectionRange }) => ({ kind, numbers, range, selectionRange }));
  }
  const there = otherSideElsewhere(subject, companion);
  return there.map(({ uri, numbers, range, selectionRange }) => ({ uri, kind, numbers, range, selectionRange }));
}

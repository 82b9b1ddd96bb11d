import type { Range } from 'vscode-languageserver-types';
import type { Messages } from '../messages';
import type { Structure } from '../parser/structure';
import { askedNumbers } from './askedNumbers';
import type { Finding } from './rule';

/** Questions whose number was asked before, with the way to the first. A numbering that begins anew repeats nothing. */
export function findDuplicateQuestions(structure: Structure, messages: Messages): readonly Finding[] {
  return askedNumbers(structure).flatMap((row) => {
    const rangesOf = new Map<string, Range[]>();
    for (const { number, range } of row) {
      const ranges = rangesOf.get(number);
      if (ranges === undefined) rangesOf.set(number, [range]);
      else ranges.push(range);
    }
    return [...rangesOf].flatMap(([number, ranges]) => {
      const related = ranges.slice(0, 1).map((range) => ({ range, message: messages.firstQuestion(number) }));
      const message = messages.duplicateQuestion(number, ranges.length);
      return ranges.slice(1).map((range) => ({ range, message, related }));
    });
  });
}

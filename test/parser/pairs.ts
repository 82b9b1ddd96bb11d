import { answersTo, putQuestions, setsOf } from '../../server/src/parser/lookup';
import { parse } from '../../server/src/parser/parse';
import { stateOf } from '../../server/src/parser/states';

/**
 * What each number that is put has for an answer: the lines, from 1, with how it stands where that is not `answered`;
 * `1→3 2→7 referred 3→open`.
 */
export function pairsOf(lines: readonly string[]): string {
  const sets = setsOf(parse(lines.join('\n')));
  const put = sets.flatMap((set) => putQuestions(set).map(({ asked: { number } }) => ({ set, number })));
  const found = put.map(({ set, number }) => {
    const answers = answersTo(set, number).map(({ range }) => range.start.line + 1);
    const state = stateOf(set, number);
    if (answers.length === 0) return `${number}→${state === 'unanswered' ? 'open' : state}`;
    return `${number}→${answers.join(',')}${state === 'answered' ? '' : ` ${state}`}`;
  });
  return found.join(' ');
}

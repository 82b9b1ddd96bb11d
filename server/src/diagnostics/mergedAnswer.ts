import type { Messages } from '../messages';
import { questionsOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';

/** Answers that cover more than one question, with the way to each of these. */
export function findMergedAnswers(structure: Structure, messages: Messages): readonly Finding[] {
  return structure.answers.flatMap((answer) => {
    const questions = questionsOf(structure, answer);
    const asked = questions.flatMap(({ numbers }) => numbers).filter(({ number }) => answer.covers.includes(number));
    const covered = answer.covers.filter((number) => asked.some((mark) => mark.number === number));
    if (covered.length < 2) return [];
    return [
      {
        range: answer.selectionRange,
        message: messages.merged(covered),
        related: asked.map(({ number, range }) => ({ range, message: messages.question([number]) })),
      },
    ];
  });
}

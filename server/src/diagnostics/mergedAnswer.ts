import { excerptOf } from '../features/text/excerpt';
import type { Messages } from '../messages';
import { questionsOf, writingOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';

/** How much of each question the finding shows, in characters. */
const excerptLength = 60;

/**
 * Answers that cover more than one question, with the way to each of these, so that a reader can see whether each is
 * dealt with. Where nothing is written yet there is nothing to see.
 */
export function findMergedAnswers(structure: Structure, messages: Messages): readonly Finding[] {
  return structure.answers.flatMap((answer) => {
    const questions = questionsOf(structure, answer);
    const asked = questions.flatMap(({ numbers }) => numbers).filter(({ number }) => answer.covers.includes(number));
    const covered = answer.covers.filter((number) => asked.some((mark) => mark.number === number));
    if (covered.length < 2 || writingOf(structure, answer) !== 'text') return [];
    return [
      {
        range: answer.selectionRange,
        message: messages.merged(covered),
        related: asked.map(({ number, range, text }) => ({
          range,
          message: `${messages.question([number])}: ${excerptOf(structure, text, excerptLength)}`,
        })),
      },
    ];
  });
}

import { excerptOf } from '../features/text/excerpt';
import type { Messages } from '../messages';
import { questionsOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';

/** How much of each question the finding shows, in characters. */
const excerptLength = 60;

/**
 * Answers that cover more than one question, with the way to each of these, so that a reader can see whether each is
 * dealt with. Where nothing is written yet there is nothing to see.
 */
export function findMergedAnswers(structure: Structure, messages: Messages): readonly Finding[] {
  const merged = structure.answers.filter(({ covers, writing }) => covers.length > 1 && writing === 'text');
  return merged.flatMap((answer) => {
    const covers = new Set(answer.covers);
    const asked = questionsOf(structure, answer)
      .flatMap(({ numbers }) => numbers)
      .filter(({ number }) => covers.has(number));
    const numbers = new Set(asked.map(({ number }) => number));
    const covered = answer.covers.filter((number) => numbers.has(number));
    if (covered.length < 2) return [];
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

import { excerptOf } from '../features/text/excerpt';
import type { Messages } from '../messages';
import { questionsOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import type { Finding } from './rule';

/** How much of each question the finding shows, in characters. */
const excerptLength = 60;

/**
 * Answers that cover more than one question, with the way to each of these, so that a reader can see whether each is
 * dealt with; answers alone have no question to go to. Where nothing is written yet there is nothing to see.
 */
export function findMergedAnswers(structure: Structure, messages: Messages): readonly Finding[] {
  const merged = structure.answers.filter(({ covers, writing }) => covers.length > 1 && writing === 'text');
  return merged.flatMap((answer) => {
    const covers = new Set(answer.covers);
    const asked = questionsOf(structure, answer)
      .flatMap(({ numbers }) => numbers)
      .filter(({ number }) => covers.has(number));
    const numbers = new Set(asked.map(({ number }) => number));
    // Where there are answers alone, their headings are all there is to know of the questions.
    const covered = structure.questions.length === 0 ? answer.covers : answer.covers.filter((one) => numbers.has(one));
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

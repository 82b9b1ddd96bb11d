import type { Answer, Question, Structure } from '../../parser/structure';
import { compare } from '../../parser/text/ranges';

/** The question directly above an answer, whether it answers that one or not. */
export function questionAbove({ questions }: Structure, { range }: Answer): Question | undefined {
  return questions.findLast((question) => compare(question.range.start, range.start) < 0);
}

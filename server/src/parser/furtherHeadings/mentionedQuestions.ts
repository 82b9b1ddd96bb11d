import {
  type HeadedRows,
  type HeadingInRow,
  isAnswerHeading,
  isQuestionHeading,
  rowsOfHeading,
  withoutHeadings,
} from '../scan/scan';

/** Fewer questions with an answer each show nothing. */
const fewestQuestions = 3;

/**
 * The document with the headings that are found in it without its few headings of questions, where each of those is a
 * line of an answer, as the next question that is found shows; otherwise the document as it is:
 *
 *     2. Wat is gevraagd?
 *     Antwoord 2
 *     Het ging om:
 *     Vraag 12: Hoe oud bent u?     ← mentioned
 *     3. Wat kwam eruit?
 */
export function withoutMentions<Headed extends HeadedRows>(document: Headed, find: (rest: Headed) => Headed): Headed {
  const { headings } = document;
  // Most documents begin with the heading of a question.
  if (headings[0] === undefined || isQuestionHeading(headings[0])) return document;
  const mentions = headings.filter(isQuestionHeading);
  const found = find(withoutHeadings(document, mentions.flatMap(rowsOfHeading), 'text'));
  const questions = found.headings.filter(isQuestionHeading);
  if (questions.length < Math.max(fewestQuestions, 2 * mentions.length)) return document;
  return areMentions(found.headings, mentions) ? found : document;
}

/** Whether some lines stand each between an answer and the next question, and no question without an answer below. */
function areMentions(headings: readonly HeadingInRow[], mentions: readonly HeadingInRow[]): boolean {
  const mentioned = new Set(mentions);
  const all = [...headings, ...mentions].sort((one, other) => one.row - other.row);
  return all.every((one, index) => {
    const below = all[index + 1];
    if (!mentioned.has(one)) return !isQuestionHeading(one) || (below !== undefined && !mentioned.has(below));
    const above = all[index - 1];
    const isInAnswer = above !== undefined && (isAnswerHeading(above) || mentioned.has(above));
    return isInAnswer && (below === undefined || isQuestionHeading(below));
  });
}

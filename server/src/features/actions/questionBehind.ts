import type { Answer, Question, Structure } from '../../parser/structure';

/** The question that a document puts next after those of an answer, and which of its numbers that answer leaves. */
export interface QuestionBehind {
  readonly question: Question;
  readonly numbers: readonly string[];
}

/** Finds the question behind the last of those that an answer covers; introductions and listed questions are none. */
export function questionBehind({ questions }: Structure, { covers }: Answer): QuestionBehind | undefined {
  const put = questions.filter(({ numbers }) => numbers.some(({ role }) => role === 'question'));
  const last = put.findLastIndex(({ numbers }) => numbers.some(({ number }) => covers.includes(number)));
  const question = last === -1 ? undefined : put[last + 1];
  const numbers = question?.numbers.map(({ number }) => number).filter((number) => !covers.includes(number)) ?? [];
  return question === undefined || numbers.length === 0 ? undefined : { question, numbers };
}

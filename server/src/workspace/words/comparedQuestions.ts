import type { ComparedQuestion } from '../../features/elsewhere/comparison';
import { answersTo, inEachSet, putQuestions } from '../../parser/lookup';
import { stateOf } from '../../parser/states';
import { isOpen, type QuestionState, type Structure } from '../../parser/structure';
import { isSame } from '../../parser/text/ranges';

/** A question of a document that may hold several sets. */
export interface QuestionOfSet extends ComparedQuestion {
  /** The set of questions in which it stands. */
  readonly set: number;
  /** Those of its open numbers that have a place for the answer which is not all filled, and those that are put off. */
  readonly unwritten: readonly string[];
  readonly deferred: readonly string[];
  /** The line with the heading of its answer; of several numbers that of the first. */
  readonly answerLine: number | undefined;
}

/**
 * The questions of a document as they are compared with those of another, in the order of the text and with the set in
 * which each stands. Numbers that share one text, as below `Vraag 2 t/m 6`, are one question.
 */
export function comparedQuestions(structure: Structure): readonly QuestionOfSet[] {
  return inEachSet(structure, (set, index) =>
    groupsIn(set).map(({ question, asked: { range, text }, numbers }) => {
      const selectionRange = numbers.length < question.numbers.length ? range : question.selectionRange;
      const answerLine = answersTo(set, numbers[0] as string)[0]?.selectionRange.start.line;
      const section = question.range;
      return { numbers, set: index, ...openAmong(set, numbers), section, selectionRange, text, answerLine };
    }),
  );
}

const none: readonly string[] = [];
const nothingOpen = { open: none, unanswered: none, unwritten: none, deferred: none };

/** Which of some numbers wait for an answer; mostly none, or all of them in one state. */
function openAmong(set: Structure, numbers: readonly string[]) {
  const open = numbers.filter((number) => isOpen(stateOf(set, number)));
  if (open.length === 0) return nothingOpen;
  const inState = (state: QuestionState) => open.filter((number) => stateOf(set, number) === state);
  const unanswered = inState('unanswered');
  if (unanswered.length === open.length) return { open, unanswered, unwritten: none, deferred: none };
  return { open, unanswered, unwritten: inState('unwritten'), deferred: inState('deferred') };
}

function groupsIn(set: Structure) {
  const groups: (ReturnType<typeof putQuestions>[number] & { readonly numbers: string[] })[] = [];
  for (const put of putQuestions(set)) {
    // That a question is withdrawn is in none of its words.
    if (put.asked.role === 'withdrawn') continue;
    const last = groups.at(-1);
    const sharesText = last?.question === put.question && isSame(last.asked.text, put.asked.text);
    if (sharesText) last.numbers.push(put.asked.number);
    else groups.push({ question: put.question, asked: put.asked, numbers: [put.asked.number] });
  }
  return groups;
}

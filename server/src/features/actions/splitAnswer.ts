import type { TextEdit } from 'vscode-languageserver-types';
import { questionsOf, textOf } from '../../parser/lookup';
import type { Answer, Question, Structure } from '../../parser/structure';
import { compare } from '../../parser/text/ranges';
import { headingFormOf } from '../drafting/headingForm';
import { referralTo } from '../drafting/referral';
import { saysTogether, wordsBehindNumbers } from '../drafting/wordsBehindNumbers';
import { changesOnly, wordingOf } from '../edits/statements';
import type { LineEnd } from '../edits/workspaceEdit';
import { isOnlyAnswer, saidBy } from '../numbering/mergedNumbers';
import type { ActionContext, Proposal } from './action';
import { linesOfAnswer, textsLike, textsWith, withHeading } from './answerLines';
import { answerAtHeading } from './chosenAnswer';
import { emptyLinesAbove, endOfLine, type WholeLines } from './wholeLines';

/**
 * A merged answer becomes one answer to each of its questions. The text goes to the first of them and the others refer
 * to it, so that none is left without an answer. Each stands below its own question, unless the answers stand apart
 * from the questions; then they stay together.
 */
export function proposeSplitting(context: ActionContext): readonly Proposal[] {
  const { structure, lineEnd, messages } = context;
  const chosen = answerAtHeading(context);
  if (chosen === undefined) return [];
  const { set, answer } = chosen;
  const lines = linesOfAnswer(structure, answer);
  const questions = questionsOf(set, answer);
  const numbers = questions.flatMap((question) => numbersIn(question, answer));
  const [first, ...others] = numbers;
  if (lines === undefined || first === undefined || others.length === 0) return [];
  if (answer.writing !== 'text' || !isOnlyAnswer(set, answer)) return [];
  // The answer to 1 may be that to 1a and 1b too, which its heading does not say.
  if (new Set(saidBy(answer)).size !== numbers.length) return [];

  const edits = editsFor({ structure, set, answer, lines, questions, first, lineEnd });
  const { answer: said, reference } = wordingOf(structure, set);
  const text = textOf(set, answer.body);
  const difference = {
    gone: [said(answer.covers, text)],
    come: [
      said([first], text),
      ...others.flatMap((number) => [said([number], referralTo([first])), reference([first])]),
    ],
  };
  if (!changesOnly(structure, edits, difference)) return [];
  const solves = { code: 'merged-answer', range: answer.selectionRange };
  return [{ title: messages.splitAnswer(first, others), edits, solves }];
}

/** The numbers of a question that an answer covers. */
function numbersIn({ numbers }: Question, { covers }: Answer): readonly string[] {
  return numbers.map(({ number }) => number).filter((number) => covers.includes(number));
}

interface Splitting {
  readonly structure: Structure;
  readonly set: Structure;
  readonly answer: Answer;
  readonly lines: WholeLines;
  readonly questions: readonly Question[];
  /** The number that keeps the text. */
  readonly first: string;
  readonly lineEnd: LineEnd;
}

function editsFor(splitting: Splitting): readonly TextEdit[] {
  const { structure, set, answer, lines, questions, lineEnd } = splitting;
  const isBefore = ({ range }: Question) => compare(range.start, answer.range.start) < 0;
  const above = set.questions.findLast(isBefore);
  const place = { start: { line: lines.first, character: 0 }, end: endOfLine(structure.lines, lines.last) };
  if (above === undefined || !questions.includes(above)) {
    return [{ range: place, newText: answersFor(splitting, questions) }];
  }
  const gap = lineEnd.repeat(emptyLinesAbove(structure, lines.first) + 1);
  return questions.map((question) => {
    const newText = answersFor(splitting, [question]);
    if (question === above) return { range: place, newText };
    const end = endOfLine(structure.lines, question.body.end.line);
    return { range: { start: end, end }, newText: gap + newText };
  });
}

/** The answers that stand together below some questions. */
function answersFor(
  { structure, set, answer, lines, first, lineEnd }: Splitting,
  questions: readonly Question[],
): string {
  const form = headingFormOf(set);
  const numbers = questions.flatMap((question) => numbersIn(question, answer));
  const isAlone = numbers.length === 1 && questions[0]?.numbers.length === 1;
  const words = wordsBehindNumbers(structure, answer);
  const behind = saysTogether(words) ? '' : words;
  return numbers
    .map((number) => {
      const heading = isAlone && behind === '' ? form.answer([number]) : form.numberedAnswer([number], behind);
      return number === first
        ? textsWith(lines, withHeading(structure, answer, heading))
        : textsLike(structure, answer, { heading, text: referralTo([first]) });
    })
    .map((texts) => texts.join(lineEnd))
    .join(lineEnd + lineEnd);
}

import { CompletionItemKind, type Position } from 'vscode-languageserver-types';
import {
  type PutQuestion,
  pieceAt,
  putQuestions,
  questionsOf,
  questionWith,
  sectionAt,
  setAt,
} from '../../parser/lookup';
import type { Structure } from '../../parser/structure';
import { compare } from '../../parser/text/ranges';
import { structureAfter } from '../edits/structureAfter';
import type { LineEnd } from '../edits/workspaceEdit';
import { keepsAnswersApart } from './answerPlace';
import { answerSpacingOf, gapBehindHeading } from './answerSpacing';
import { type HeadingForm, headingFormOf, leavesOutHeadings } from './headingForm';
import { type MissingAnswer, missingAnswersOf } from './missingAnswers';
import { referableQuestions } from './referableQuestions';
import { referralTo } from './referral';
import type { Suggestion } from './suggestion';
import type { TextAround } from './textAround';

/** A line that may stand at the cursor, and what comes behind it. */
interface LineSuggestion {
  readonly text: string;
  readonly behind: string;
  readonly kind: CompletionItemKind;
  readonly numbers: readonly string[];
}

/** Where the user is, in the document as it would be without what was typed on the line. */
interface Place {
  readonly structure: Structure;
  readonly set: Structure;
  readonly position: Position;
  readonly form: HeadingForm;
  /** What keeps the heading of an answer, and that of a question, apart from the text below it. */
  readonly answerGap: string;
  readonly questionGap: string;
}

// An indent, a bullet and what makes a heading bold.
const marksBefore = /^[\s•·▪◦‣#>*_[\]–-]*/u;

/** Nine in ten merged answers are to two or three questions; a longer list is seldom what is meant. */
const longestMerge = 5;

/**
 * The lines that may stand where a heading can stand, the most likely first: at the beginning of a line with nothing
 * behind the cursor, as far as what was typed there is the beginning of them.
 */
export function suggestHeadings(
  structure: Structure,
  position: Position,
  { before, behind, lineEnd }: TextAround & { readonly lineEnd: LineEnd },
): readonly Suggestion[] {
  const [marks] = marksBefore.exec(before) ?? [''];
  const word = before.slice(marks.length);
  if (structure.layout === 'flat' || behind.trim() !== '' || isInSentence(structure, position, word)) return [];
  const place = placeAt(structure, position, lineEnd);
  return linesAt(place)
    .map((line) => ({ ...line, plain: line.text.replace(marksBefore, '') }))
    .filter(
      ({ plain, kind }) => startsWith(plain, word) && !(kind === CompletionItemKind.Reference && namesVraag(word)),
    )
    .map(({ text, behind: gap, kind, numbers, plain }) => ({
      label: text.trim(),
      kind,
      filterText: marks.trimStart() + plain,
      from: 0,
      newText: text + gap,
      set: place.set,
      numbers,
    }));
}

function startsWith(text: string, word: string): boolean {
  return text.toLowerCase().startsWith(word.toLowerCase());
}

/** Behind this word of a reference only numbers come, which are suggested by themselves. */
function namesVraag(word: string): boolean {
  return /\bvraag\s/i.test(word);
}

/** A word in lower case below a line of text goes on with the sentence that stands there. */
function isInSentence({ lines }: Structure, { line }: Position, word: string): boolean {
  const above = lines[pieceAt(lines, { line, character: 0 }) - 1];
  return above?.kind === 'text' && /^\p{Ll}/u.test(word);
}

function placeAt(structure: Structure, position: Position, lineEnd: LineEnd): Place {
  const start = { line: position.line, character: 0 };
  const typed = { range: { start, end: position }, newText: '' };
  const without = position.character === 0 ? structure : structureAfter(structure, [typed]);
  const spacing = answerSpacingOf(without);
  return {
    structure: without,
    set: setAt(without, start),
    position: start,
    form: headingFormOf(without),
    answerGap: gapBehindHeading(spacing, lineEnd),
    questionGap: without.layout === 'numbers' ? ' ' : lineEnd + spacing.indent,
  };
}

/**
 * In an answer without a text a reference is the most likely, elsewhere the answer to the question directly above. A
 * reference to an answer that is still to be written comes last.
 */
function linesAt(place: Place): readonly LineSuggestion[] {
  const { set, position } = place;
  const section = sectionAt(set, position);
  const answer = section !== undefined && 'covers' in section ? section : undefined;
  const { directlyAbove, others } = missingAbove(place);
  const otherAnswers = others.map(({ numbers }) => answerLine(place, numbers, place.form.numberedAnswer(numbers)));
  const questions = nextQuestions(place);
  const headings = [
    ...answersDirectlyBelow(place, directlyAbove),
    ...(keepsAnswersApart(set) ? [...otherAnswers, ...questions] : [...questions, ...otherAnswers]),
  ];
  if (answer !== undefined) {
    const { answered, open } = referencesTo(place, answer.covers);
    return answer.writing === 'empty' ? [...answered, ...headings, ...open] : [...headings, ...answered];
  }
  const own = directlyAbove.at(-1);
  if (own === undefined || !leavesOutHeadings(set)) return headings;
  const { answered, open } = referencesTo(place, own.numbers);
  return [...answered, ...headings, ...open];
}

/**
 * The questions above the cursor that miss an answer: those at the end, with no answer below them, and the others. Of
 * these the nearest comes first, or, among answers apart from the questions, the one behind the last that is answered.
 */
function missingAbove({ structure, set, position }: Place) {
  const isAbove = ({ range }: { readonly range: { readonly start: Position } }) => compare(range.start, position) < 0;
  const missing = missingAnswersOf(structure).filter((answer) => answer.set === set && isAbove(answer.question));
  const lastAnswer = set.answers.findLast(isAbove);
  const asked = set.questions.filter(
    (question) =>
      isAbove(question) && (lastAnswer === undefined || compare(lastAnswer.range.start, question.range.start) < 0),
  );
  const isMissing = (question: (typeof asked)[number]) => missing.some((answer) => answer.question === question);
  const last = asked.slice(asked.findLastIndex((question) => !isMissing(question)) + 1);
  const directlyAbove = missing.filter(({ question }) => last.includes(question));
  const others = missing.filter((answer) => !directlyAbove.includes(answer));
  if (lastAnswer === undefined || !keepsAnswersApart(set)) return { directlyAbove, others: others.toReversed() };
  const answered = questionsOf(set, lastAnswer).at(-1)?.range.start ?? position;
  const isBehind = ({ question }: MissingAnswer) => compare(answered, question.range.start) < 0;
  return { directlyAbove, others: [...others.filter(isBehind), ...others.filter((answer) => !isBehind(answer))] };
}

/** An answer to the question directly above, to that and the one above it, and so on; then to each of the others. */
function answersDirectlyBelow(place: Place, directlyAbove: readonly MissingAnswer[]): readonly LineSuggestion[] {
  const last = directlyAbove.at(-1);
  if (last === undefined) return [];
  const { form } = place;
  const isWhole = last.numbers.length === last.question.numbers.length;
  const write = isWhole ? form.answer : form.numberedAnswer;
  const merged = directlyAbove
    .map((_, index) => directlyAbove.slice(index).flatMap(({ numbers }) => numbers))
    .filter((numbers) => numbers.length > last.numbers.length && numbers.length <= longestMerge)
    .toReversed();
  return [
    answerLine(place, last.numbers, write(last.numbers)),
    ...merged.map((numbers) => answerLine(place, numbers, form.numberedAnswer(numbers))),
    ...directlyAbove
      .slice(0, -1)
      .toReversed()
      .map(({ numbers }) => answerLine(place, numbers, form.numberedAnswer(numbers))),
  ];
}

function answerLine({ answerGap }: Place, numbers: readonly string[], text: string): LineSuggestion {
  return { text, behind: answerGap, kind: CompletionItemKind.Text, numbers };
}

/**
 * The question that follows the last one above the cursor, unless it stands elsewhere: 4 behind 3, 3b and 4 behind
 * 3a, nothing between 3a and 3b.
 */
function nextQuestions({ set, position, form, questionGap }: Place): readonly LineSuggestion[] {
  const above = putQuestions(set).findLast(({ question }) => compare(question.range.start, position) < 0);
  if (above === undefined && set.questions.length > 0) return [];
  const [, digits = '0', letter] = /^(\d+)([a-g])?/.exec(above?.asked.number ?? '') ?? [];
  const next = String(Number(digits) + 1);
  const sister = letter === undefined ? undefined : digits + String.fromCharCode(letter.charCodeAt(0) + 1);
  const isBetweenParts = sister !== undefined && questionWith(set, sister) !== undefined;
  const isUnheaded = above !== undefined && above.question.heading === undefined;
  return (isUnheaded || isBetweenParts ? [] : [sister, next])
    .filter((number): number is string => number !== undefined && questionWith(set, number) === undefined)
    .map((number) => ({
      text: form.question(number),
      behind: questionGap,
      kind: CompletionItemKind.Field,
      numbers: [],
    }));
}

/** References to other answers, those above the cursor first, from the nearest on. */
function referencesTo({ set, position }: Place, own: readonly string[]) {
  const lines = (questions: readonly PutQuestion[]): readonly LineSuggestion[] => {
    const above = questions.filter(({ question }) => compare(question.range.start, position) < 0);
    const ordered = [...above.toReversed(), ...questions.slice(above.length)];
    return [...new Set(ordered.map(({ asked }) => asked.number))].map((number) => ({
      text: referralTo([number]),
      behind: '',
      kind: CompletionItemKind.Reference,
      numbers: [number],
    }));
  };
  const { answered, open } = referableQuestions(set, own);
  return { answered: lines(answered), open: lines(open) };
}

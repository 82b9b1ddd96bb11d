import { absentPlaces } from './absentQuestions';
import { areAmong } from './answersAlone';
import type { DocumentPrint, PrintedQuestion } from './documentPrint';
import { type FurtherAnswers, haveQuestion } from './furtherAnswers';
import { matchQuestions } from './matching';
import { roleBeside } from './roles';

/** How many questions of a document there are, and how many of them are answered. */
export interface Completeness {
  /** Those that it puts. */
  readonly questions: number;
  /** Answered in the document itself. */
  readonly answered: number;
  /** Answered in the document that belongs to it (*elders beantwoord*), and not in this one. */
  readonly elsewhere: number;
  /** Not answered in either of them. */
  readonly open: number;
  /** How many of those are put off, in one of them (*uitgesteld*). */
  readonly deferred: number;
  /** How many questions stand before the first text of which one is open; `undefined` when none is. */
  readonly beforeOpen: number | undefined;
  /** Submitted in the document that belongs to it, and answered in this one, which does not repeat them. */
  readonly answeredAlone: number;
  /** Likewise, but of the answer there is only a place, in which no text stands yet. */
  readonly unwrittenAlone: number;
  /** Submitted there, and in no way in this one. */
  readonly leftOut: number;
}

/** Counts the questions of a document, given the one that certainly belongs to it, and further answers. */
export function completenessOf(
  print: DocumentPrint,
  counterpart: DocumentPrint | undefined,
  further: readonly FurtherAnswers[] = [],
): Completeness {
  const { answeredThere, deferredThere, ...alone } = compare(print, counterpart, further);
  let [questions, open, elsewhere, deferred] = [0, 0, 0, 0];
  let beforeOpen: number | undefined;
  for (const question of print.questions) {
    if (answeredThere.has(question)) elsewhere += question.open;
    else {
      open += question.open;
      deferred += deferredThere.has(question) ? question.open : question.deferred;
    }
    if (open > 0) beforeOpen ??= questions;
    questions += question.numbers.length;
  }
  return { questions, answered: questions - open - elsewhere, elsewhere, open, deferred, beforeOpen, ...alone };
}

const nothingAlone = { answeredAlone: 0, unwrittenAlone: 0, leftOut: 0 };

/** What the one of two documents has for the other: answers for the questions, or questions for the answers. */
function compare(print: DocumentPrint, counterpart: DocumentPrint | undefined, further: readonly FurtherAnswers[]) {
  const answeredThere = new Set<PrintedQuestion>();
  const deferredThere = new Set<PrintedQuestion>();
  if (counterpart === undefined || isOnlyDelay(print)) return { answeredThere, deferredThere, ...nothingAlone };
  const matches = matchQuestions(print.questions, counterpart.questions);
  if (roleBeside(counterpart, print) === 'questions') {
    const absent = absentAmong(
      counterpart.questions,
      matches.map(({ there }) => there),
    );
    const answeredAlone = countOf(absent.filter(({ numbers }) => areAmong(print.answersAlone, numbers)));
    const placed = absent.filter(({ numbers }) => areAmong(print.placesAlone, numbers));
    const leftOut = absent.filter((question) => !placed.includes(question) && !haveQuestion(further, question.key));
    return {
      answeredThere,
      deferredThere,
      answeredAlone,
      unwrittenAlone: countOf(placed) - answeredAlone,
      leftOut: print.isPartial ? 0 : countOf(leftOut),
    };
  }
  for (const { here, there } of matches) {
    const question = print.questions[here];
    const other = counterpart.questions[there];
    if (question === undefined || other === undefined) continue;
    if (other.open === 0) answeredThere.add(question);
    if (other.deferred > 0) deferredThere.add(question);
  }
  const absent = absentAmong(
    print.questions,
    matches.map(({ here }) => here),
  );
  for (const question of absent) {
    if (areAmong(counterpart.answersAlone, question.numbers)) answeredThere.add(question);
  }
  for (const question of print.questions) {
    if (further.some(({ questions }) => questions.get(question.key)?.isAnswered)) answeredThere.add(question);
  }
  // A letter that repeats no question puts off all of them.
  if (isOnlyDelay(counterpart)) for (const question of print.questions) deferredThere.add(question);
  return { answeredThere, deferredThere, ...nothingAlone };
}

/** Whether a document is the letter that puts answers off, and repeats no question. */
function isOnlyDelay({ isDelay, questions }: DocumentPrint): boolean {
  return isDelay && questions.length === 0;
}

/** The questions at other places than these, as far as the other document should have them. */
function absentAmong(questions: readonly PrintedQuestion[], places: readonly number[]): readonly PrintedQuestion[] {
  const absent = absentPlaces(
    questions.map(({ set }) => set),
    new Set(places),
  );
  return questions.filter((_, place) => absent.has(place));
}

function countOf(questions: readonly PrintedQuestion[]): number {
  return questions.reduce((count, { numbers }) => count + numbers.length, 0);
}

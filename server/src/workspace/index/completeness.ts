import { absentPlaces } from '../documents/absentQuestions';
import { areAmong } from '../documents/answersAlone';
import { deferralsIn, numbersOfBoth } from '../documents/deferral';
import type { DocumentPrint, PrintedQuestion } from '../documents/documentPrint';
import { answerEachOther } from '../documents/mutualAnswers';
import { roleBeside } from '../documents/roles';
import { matchQuestions } from '../matching/matching';
import { answerQuestion, type FurtherAnswers, haveQuestion, isOpenBesideVersion } from '../pairing/furtherAnswers';
import { type Match, reversed } from '../words/matchedText';

/** How many questions of a document there are, and how many of them are answered. */
export interface Completeness {
  /** Those that it puts. */
  readonly questions: number;
  /** Answered in the document itself. */
  readonly answered: number;
  /** Answered in the document that belongs to it (*elders beantwoord*), and not in this one. */
  readonly elsewhere: number;
  /** Withdrawn in the document that belongs to it, and asked no more: none of the questions. */
  readonly withdrawnThere: number;
  /** Not answered in either of them. */
  readonly open: number;
  /** How many of those are put off (*uitgesteld*), in one of them or in a further document. */
  readonly deferred: number;
  /** How many questions stand before the first text of which one is open and not put off; `undefined` when none is. */
  readonly beforeOpen: number | undefined;
  /** Submitted in the document that belongs to it, and answered in this one, which does not repeat them. */
  readonly answeredAlone: number;
  /** Likewise, but of the answer there is only a place, in which no text stands yet. */
  readonly unwrittenAlone: number;
  /** Likewise, but this one says that the answer comes later. */
  readonly deferredAlone: number;
  /** Submitted there, and in no way in this one. */
  readonly leftOut: number;
}

/** Counts the questions of a document, given the one that certainly belongs to it, and further answers. */
export function completenessOf(
  print: DocumentPrint,
  counterpart: DocumentPrint | undefined,
  further: readonly FurtherAnswers[] = [],
): Completeness {
  const isAlone = counterpart === undefined || isOnlyDelay(print);
  const { isAnswered, isWithdrawn, deferredThere, ...alone } = isAlone ? nothing : compare(print, counterpart, further);
  let [questions, open, elsewhere, deferred, withdrawnThere] = [0, 0, 0, 0, 0];
  let beforeOpen: number | undefined;
  for (const [place, question] of print.questions.entries()) {
    if (isWithdrawn(place)) {
      withdrawnThere += question.open;
      questions -= question.open;
    } else if (isAnswered(place)) elsewhere += question.open;
    else {
      open += question.open;
      const there = deferredThere(place);
      deferred += question.deferred.length + question.unanswered.filter((number) => there.includes(number)).length;
      if (open > deferred) beforeOpen ??= questions;
    }
    questions += question.numbers.length;
  }
  const answered = questions - open - elsewhere;
  return { questions, answered, elsewhere, withdrawnThere, open, deferred, beforeOpen, ...alone };
}

/** What other documents have for one. */
interface Elsewhere extends Pick<Completeness, 'answeredAlone' | 'unwrittenAlone' | 'deferredAlone' | 'leftOut'> {
  /** Whether the question at a place is answered in another one. */
  readonly isAnswered: (place: number) => boolean;
  /** Whether the one that belongs to it says no more of that question than that it is withdrawn. */
  readonly isWithdrawn: (place: number) => boolean;
  /** Its numbers that are put off in another one. */
  readonly deferredThere: (place: number) => readonly string[];
}

const nothingAlone = { answeredAlone: 0, unwrittenAlone: 0, deferredAlone: 0, leftOut: 0 };

const isNone = () => false;
const nothing: Elsewhere = { isAnswered: isNone, isWithdrawn: isNone, deferredThere: () => [], ...nothingAlone };

/** What the one of two documents has for the other: answers for the questions, or questions for the answers. */
function compare(print: DocumentPrint, counterpart: DocumentPrint, further: readonly FurtherAnswers[]): Elsewhere {
  const matches = matchQuestions(print.questions, counterpart.questions);
  return roleBeside(counterpart, print) === 'questions' && !answerEachOther(print, counterpart)
    ? besideQuestions(print, counterpart, { matches, further })
    : besideAnswers(print, counterpart, { matches, further });
}

/** What is known of two documents besides themselves. */
interface Known {
  readonly matches: readonly Match[];
  readonly further: readonly FurtherAnswers[];
}

/** What further documents have for the questions of a document of answers, and how many it does not repeat. */
function besideQuestions(answers: DocumentPrint, submitted: DocumentPrint, { matches, further }: Known): Elsewhere {
  const submittedAs = new Map(matches.map(({ here, there }) => [here, submitted.questions[there]]));
  const deferrals = deferralsIn(submitted, { ...answers, isBesideAnswers: false }, matches.map(reversed));
  const absent = absentAmong(
    submitted.questions,
    matches.map(({ there }) => there),
  );
  const isAnsweredAlone = (number: string) => answers.answersAlone.some((numbers) => numbers.includes(number));
  const deferred = new Map([...deferrals].map(([place, numbers]) => [submitted.questions[place], numbers]));
  const isDeferred = (question: PrintedQuestion, number: string) =>
    !isAnsweredAlone(number) && deferred.get(question)?.some((deferral) => deferral.number === number) === true;
  const isOpen = ({ key }: PrintedQuestion) => !answerQuestion(further, key);
  // Another version of this one fills no place that is empty in this one.
  const completing = further.filter(({ openHere }) => openHere === 'nothing');
  const placed = absent.filter(({ numbers }) => areAmong(answers.placesAlone, numbers));
  const nowhere = absent.filter((question) => !placed.includes(question) && !haveQuestion(further, question.key));
  return {
    isAnswered(place) {
      const question = answers.questions[place];
      const filling = further.filter(({ openHere }) => !question || !isOpenBesideVersion(openHere, question));
      return isAnsweredFurther(filling, submittedAs.get(place));
    },
    isWithdrawn: isNone,
    deferredThere: (place) => deferredFurther(further, submittedAs.get(place), answers.questions[place]?.numbers ?? []),
    answeredAlone: countOf(
      placed.filter(({ numbers }) => !areAmong(answers.withdrawnAlone, numbers)),
      (_, number) => isAnsweredAlone(number),
    ),
    unwrittenAlone: countOf(
      placed.filter((question) => !answerQuestion(completing, question.key)),
      (question, number) => !isAnsweredAlone(number) && !isDeferred(question, number),
    ),
    deferredAlone: countOf(absent.filter(isOpen), isDeferred),
    leftOut: answers.isPartial ? 0 : countOf(nowhere, (question, number) => !isDeferred(question, number)),
  };
}

/** What a document of answers and further ones have for the questions of another. */
function besideAnswers(questions: DocumentPrint, answers: DocumentPrint, { matches, further }: Known): Elsewhere {
  const answered = new Set<number>();
  for (const { here, there } of matches) if (answers.questions[there]?.open === 0) answered.add(here);
  const absent = new Set(
    absentAmong(
      questions.questions,
      matches.map(({ here }) => here),
    ),
  );
  const deferrals = deferralsIn(questions, { ...answers, isBesideAnswers: false }, matches);
  return {
    ...nothingAlone,
    isAnswered(place) {
      const question = questions.questions[place];
      if (answered.has(place) || question === undefined || isAnsweredFurther(further, question)) return true;
      return absent.has(question) && areAmong(answers.answersAlone, question.numbers);
    },
    isWithdrawn(place) {
      const question = questions.questions[place];
      return question !== undefined && absent.has(question) && areAmong(answers.withdrawnAlone, question.numbers);
    },
    deferredThere: (place) => [
      ...(deferrals.get(place) ?? []).map(({ number }) => number),
      ...deferredFurther(further, questions.questions[place], questions.questions[place]?.numbers ?? []),
    ],
  };
}

function isAnsweredFurther(further: readonly FurtherAnswers[], submitted: PrintedQuestion | undefined): boolean {
  return submitted !== undefined && answerQuestion(further, submitted.key);
}

/** Which of the numbers of a question further documents put off, given how it was submitted. */
function deferredFurther(
  further: readonly FurtherAnswers[],
  submitted: PrintedQuestion | undefined,
  numbers: readonly string[],
): readonly string[] {
  if (submitted === undefined) return [];
  const deferrals = further.flatMap(({ questions }) => questions.get(submitted.key)?.deferrals ?? []);
  if (deferrals.length === 0) return [];
  return numbersOfBoth(numbers, submitted.numbers)
    .filter(([, theirs]) => deferrals.some(({ number }) => theirs.includes(number)))
    .map(([number]) => number);
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

/** How many of the numbers of some questions are meant. */
function countOf(
  questions: readonly PrintedQuestion[],
  isMeant: (question: PrintedQuestion, number: string) => boolean,
): number {
  return questions.reduce(
    (count, question) => count + question.numbers.filter((number) => isMeant(question, number)).length,
    0,
  );
}

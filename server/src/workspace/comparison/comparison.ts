import type { AbsentQuestion, ComparedQuestion, Comparison, SharedQuestion } from '../../features/elsewhere/comparison';
import { isDelay } from '../../parser/states';
import type { Structure } from '../../parser/structure';
import { findDifferences } from '../differences/questionDifferences';
import { absentPlaces } from '../documents/absentQuestions';
import { answersAloneIn, areAmong, placesAloneIn, withdrawnAloneIn } from '../documents/answersAlone';
import { type Deferral, deferralsIn, delaysIn } from '../documents/deferral';
import { nameOf } from '../documents/documentName';
import { type AnsweredDocument, answerEachOther } from '../documents/mutualAnswers';
import { originOf, setOriginsOf } from '../documents/origin';
import type { Certainty } from '../documents/pairOfTwo';
import { answeringOf, roleBeside } from '../documents/roles';
import { matchQuestions } from '../matching/matching';
import type { FurtherAnswers } from '../pairing/furtherAnswers';
import { type Match, reversed } from '../words/matchedText';
import { onOneLine, type QuestionText, readQuestionText, withoutSpans } from '../words/questionText';
import { type WordedQuestion, wordedQuestions } from '../words/wordedQuestions';
import { delaysThere } from './delaysThere';
import { compareFurther, type FurtherDocuments } from './furtherDocuments';

/** The document that belongs to another one. */
export interface Counterpart {
  readonly uri: string;
  readonly structure: Structure;
  readonly certainty: Certainty;
  /** Other documents that fit just as well. */
  readonly ties?: readonly string[];
  readonly further?: readonly FurtherAnswers[];
}

/** In a document that only probably belongs to the other, a question is the same when nearly all its words are. */
const leastSimilarWhenLikely = 0.8;

/**
 * Lays a document beside the one that belongs to it: which questions stand in both, where their words differ, and which
 * stand in one alone. A counterpart that is not certain lacks nothing: what is not in it may be asked elsewhere.
 */
export function compareDocuments(structure: Structure, counterpart: Counterpart): Comparison {
  const isCertain = counterpart.certainty === 'certain';
  const here = { structure, questions: wordedQuestions(structure) };
  const there = { structure: counterpart.structure, questions: wordedQuestions(counterpart.structure) };
  const matches = matchQuestions(here.questions, there.questions).filter(
    ({ similarity }) => isCertain || similarity >= leastSimilarWhenLikely,
  );
  const shared = matches.map((match) => sharedQuestion(here, there, match));
  const thereOf = new Map(matches.map((match) => [match.here, match.there]));
  const hereOf = new Map(matches.map((match) => [match.there, match.here]));
  const onlyHere = isCertain && !isOnlyDelay(counterpart.structure) ? findAbsent(here, there, thereOf) : [];
  const onlyThere = isCertain && !isOnlyDelay(structure) ? findAbsent(there, here, hereOf) : [];
  const isMutual = answerEachOther(answeredIn(here), answeredIn(there));
  const role = isMutual ? 'answers' : roleBeside(answeringOf(counterpart.structure), answeringOf(structure));
  const deferred =
    role === 'answers' ? deferralsTo(here, there, matches) : deferralsTo(there, here, matches.map(reversed));
  const further = compareFurther(counterpart.further ?? [], {
    here: here.questions,
    submitted: (role === 'answers' ? here : there).questions,
    submittedAs: (place) => (role === 'answers' ? here.questions[place] : there.questions[thereOf.get(place) ?? -1]),
  });
  const aloneHere = byAnswerIn(onlyThere, structure, { deferred, further });
  const aloneThere = byAnswerIn(onlyHere, counterpart.structure, { deferred, further });
  const answered = [
    ...shared.filter((both) => both.there.open.length === 0).map((both) => both.here),
    ...aloneThere.answered,
    ...aloneThere.withdrawn,
  ];
  const answeredFurther = further.documents.flatMap((document) => document.answered);
  return {
    uri: counterpart.uri,
    name: nameOf(counterpart.uri),
    role,
    isMutual,
    shared,
    answeredThere: role === 'answers' ? [...answered, ...answeredFurther] : answeredFurther,
    withdrawnThere: role === 'answers' ? aloneThere.withdrawn : [],
    delays: [...(role === 'answers' && isCertain ? delaysThere(counterpart.uri, deferred) : []), ...further.delays],
    answeredAlone: aloneHere.answered,
    unwrittenAlone: aloneHere.unwritten,
    deferredAlone: aloneHere.deferred,
    onlyHere: aloneThere.absent,
    onlyThere: aloneHere.absent,
    further: further.documents,
  };
}

/**
 * The questions that a document does not repeat: those that it answers, those that it says are withdrawn, those of whose
 * answer it has a place, those that it puts off, and those that it leaves out, as all further ones do. Of several numbers
 * some may be answered or put off.
 */
function byAnswerIn(
  questions: readonly AbsentQuestion[],
  structure: Structure,
  {
    deferred,
    further,
  }: { readonly deferred: ReadonlyMap<ComparedQuestion, readonly Deferral[]>; readonly further: FurtherDocuments },
) {
  const [answers, places] = [answersAloneIn(structure), placesAloneIn(structure)];
  const withdrawn = withdrawnAloneIn(structure);
  const isAnswered = (number: string) => answers.some((numbers) => numbers.includes(number));
  const isDeferred = (number: string, question: ComparedQuestion) =>
    !isAnswered(number) && deferred.get(question)?.some((deferral) => deferral.number === number) === true;
  const isPlaced = ({ question }: AbsentQuestion) => areAmong(places, question.numbers);
  const isWithdrawn = ({ numbers }: ComparedQuestion) => areAmong(withdrawn, numbers);
  const present = questions.filter(isPlaced).map(({ question }) => question);
  const placed = present.filter((question) => !isWithdrawn(question));
  const others = questions.filter((one) => !isPlaced(one));
  const isOpen = (question: ComparedQuestion) => !further.answers(question);
  const isUnwritten = (question: ComparedQuestion) => !further.completes(question);
  return {
    answered: withNumbers(placed, isAnswered),
    withdrawn: present.filter(isWithdrawn),
    unwritten: withNumbers(
      placed.filter(isUnwritten),
      (number, question) => !isAnswered(number) && !isDeferred(number, question),
    ),
    deferred: withNumbers(questions.map(({ question }) => question).filter(isOpen), isDeferred),
    absent: others
      .filter(({ question }) => !further.has(question))
      .flatMap((one) =>
        withNumbers([one.question], (number) => !isDeferred(number, one.question)).map((question) => ({
          ...one,
          question,
        })),
      ),
  };
}

/** Whether a document is the letter that puts answers off, and repeats no question: then it speaks of all of them. */
function isOnlyDelay(structure: Structure): boolean {
  return isDelay(structure) && structure.questions.length === 0;
}

function answeredIn({ structure, questions }: Worded): AnsweredDocument {
  const answered = questions.map(({ key, question }) => ({ key, open: question.open.length }));
  return { ...answeringOf(structure), questions: answered };
}

/** What a document puts off of the questions of another one. */
function deferralsTo(
  asking: Worded,
  deferring: Worded,
  matches: readonly Match[],
): ReadonlyMap<ComparedQuestion, readonly Deferral[]> {
  const delays = delaysIn(deferring.structure);
  if (delays.length === 0) return new Map();
  const questionsOf = ({ questions }: Worded) => questions.map(({ question }) => question);
  const questions = questionsOf(asking);
  const deferrals = deferralsIn(
    { questions, setOrigins: setOriginsOf(asking.structure) },
    { questions: questionsOf(deferring), delays, isBesideAnswers: false, ...originOf(deferring.structure) },
    matches,
  );
  return new Map([...deferrals].map(([place, numbers]) => [questions[place] as ComparedQuestion, numbers]));
}

/** Questions with some of their numbers; those that have any of them. */
function withNumbers(
  questions: readonly ComparedQuestion[],
  isMeant: (number: string, question: ComparedQuestion) => boolean,
): readonly ComparedQuestion[] {
  return questions
    .map((question) => ({ ...question, numbers: question.numbers.filter((number) => isMeant(number, question)) }))
    .filter(({ numbers }) => numbers.length > 0);
}

/** A document with the words of its questions. */
interface Worded {
  readonly structure: Structure;
  readonly questions: readonly WordedQuestion[];
}

function sharedQuestion(here: Worded, there: Worded, match: Match): SharedQuestion {
  const one = here.questions[match.here] as WordedQuestion;
  const other = there.questions[match.there] as WordedQuestion;
  const differences =
    match.isPart || one.key === other.key ? [] : findDifferences(textIn(here, one), textIn(there, other));
  return { here: one.question, there: other.question, differences };
}

function textIn({ structure }: Worded, { question }: WordedQuestion): QuestionText {
  return readQuestionText(structure, question.text);
}

/**
 * The questions that no question of a document is, with where that document would have them; `matched` has the place in
 * the document of each question that is there.
 */
function findAbsent(
  asking: Worded,
  { questions: known }: Worded,
  matched: ReadonlyMap<number, number>,
): readonly AbsentQuestion[] {
  const { questions } = asking;
  if (matched.size === questions.length) return [];
  const start = { line: 0, character: 0 };
  let place = known[0]?.question.selectionRange ?? { start, end: start };
  let side: AbsentQuestion['side'] = 'above';
  const absent = absentPlaces(
    questions.map(({ question }) => question.set),
    new Set(matched.keys()),
  );
  return questions.flatMap((one, index) => {
    const { question } = one;
    if (absent.has(index)) return [{ question, text: () => paragraphsIn(textIn(asking, one)), place, side }];
    const heading = known[matched.get(index) ?? -1]?.question.selectionRange;
    if (heading !== undefined) [place, side] = [heading, 'below'];
    return [];
  });
}

function paragraphsIn({ passage, marks }: QuestionText): string {
  const paragraphs = withoutSpans(passage.text, marks).split(/\n[^\S\n]*\n/);
  return paragraphs
    .map((paragraph) => onOneLine(paragraph).trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

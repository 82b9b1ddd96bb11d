import { areAmong } from '../documents/answersAlone';
import { type Deferral, type DeferringDocument, deferralsIn } from '../documents/deferral';
import type { DocumentPrint } from '../documents/documentPrint';
import type { Found, PairOfTwo } from '../documents/pairOfTwo';
import { matchQuestions } from '../matching/matching';

/**
 * A further document that answers questions of which another one answers some or all: a second letter with the rest of
 * the answers, or a reprint.
 */
export interface FurtherAnswers {
  readonly uri: string;
  /** What it has for the questions as they were submitted, by the words of each (the `key` of a question). */
  readonly questions: ReadonlyMap<number, FurtherAnswer>;
  /** Whether a question that it repeats, and the document at hand too, counts there. */
  readonly comesFirst: boolean;
  /** What is open in the document at hand, though this one answers it. */
  readonly openHere: OpenBesideVersion;
  /** The questions, by their words, of which this one has only a place for the answer that the document at hand has. */
  readonly openThere: ReadonlySet<number>;
  /** It has answers, or places for them, to questions that the document at hand answers: it is a version of that one. */
  readonly isVersion: boolean;
  /** It only says that the answers come later: it repeats questions, and leaves none of them to others. */
  readonly isDelay: boolean;
}

/**
 * What is open in a document, whatever another one answers. One that answers all of the same questions is a version of
 * it: what has only a place for its answer is open then, and in a document with nearly all of those answers, of which it
 * does not say itself that they are a part, what has no answer either. Answers that two documents share among them are
 * not the same: then each leaves to the other what that one answers.
 */
export type OpenBesideVersion = 'nothing' | 'unwritten' | 'all';

/** Whether a question, as it stands in a document, is open there. */
export function isOpenBesideVersion(
  open: OpenBesideVersion,
  { unwritten, unanswered }: Pick<FurtherAnswer, 'unwritten' | 'unanswered'>,
): boolean {
  return (open !== 'nothing' && unwritten.length > 0) || (open === 'all' && unanswered.length > 0);
}

/**
 * What a document has for a question: it asks it again, where some of its numbers may have only a place for an answer in
 * which no text stands yet (*unwritten*), or no answer, or holds an answer to it, or at least a place for one, or says that
 * some of its numbers are answered later.
 */
export interface FurtherAnswer {
  readonly isRepeated: boolean;
  readonly isAnswered: boolean;
  readonly unwritten: readonly string[];
  readonly unanswered: readonly string[];
  readonly deferrals: readonly Deferral[];
  /** The line with the heading of the answer to a question that it asks again. */
  readonly answerLine: number | undefined;
}

/**
 * Whether one of some further documents has a question, by its words: asks it, answers it, has a place for its answer, or
 * puts it off besides the answers to others. A version of the document at hand has to answer it or put it off: an empty
 * place in it says no more than that the answer is wanted.
 */
export function haveQuestion(further: readonly FurtherAnswers[], key: number): boolean {
  return further.some(({ questions, isDelay, isVersion }) => {
    const question = questions.get(key);
    if (question === undefined) return false;
    return question.deferrals.length > 0 || (!isDelay && (!isVersion || question.isAnswered));
  });
}

/** Whether one of some further documents answers a question, by its words. */
export function answerQuestion(further: readonly FurtherAnswers[], key: number): boolean {
  return further.some(({ questions }) => questions.get(key)?.isAnswered);
}

/** The documents that are known, by their addresses: what was found for each, and what is kept of it. */
export interface KnownDocuments {
  readonly find: (uri: string) => Found;
  readonly printAt: (uri: string) => DocumentPrint;
}

const nothing: readonly FurtherAnswers[] = [];

/**
 * The further answers to the questions of a document and the one that belongs to it. Most questions are answered in one
 * document: then there are none.
 */
export function furtherTo(uri: string, pair: PairOfTwo, { find, printAt }: KnownDocuments): readonly FurtherAnswers[] {
  if (pair.certainty !== 'certain') return nothing;
  const [questions, answers] = pair.role === 'answers' ? [uri, pair.uri] : [pair.uri, uri];
  const asked = printAt(questions);
  const { pair: best, answering } = find(questions);
  const all = [...new Set([...(best?.certainty === 'certain' ? [best.uri] : []), ...answering()])];
  // Of several copies of the questions the nearest has the answers; a copy has all that this one has. A letter may put
  // off the questions of several documents.
  const copied = find(all[0] ?? answers).pair?.uri;
  const others = all.filter((other) => {
    const { pair: found } = find(other);
    if (other === answers || found?.certainty !== 'certain') return false;
    const isOfTies = found.uri === copied || printAt(other).numbersPutOff.length > 1;
    return found.uri === questions || (isOfTies && found.ties.includes(questions));
  });
  if (others.length === 0) return nothing;
  const place = all.includes(answers) ? all.indexOf(answers) : all.length;
  // Of the questions themselves it is not said whether they have a place for an answer.
  const here = printAt(uri);
  const own = answers === uri ? answersFor(asked, { ...here, isBesideAnswers: false }) : undefined;
  const haveAnswers = [answers, ...all].some((other) => !printAt(other).isDelay);
  const documents = others.map((other) => {
    const print = printAt(other);
    const isBesideAnswers = haveAnswers && print.isDelay && !repeatsSome(print, asked);
    return { uri: other, print, questions: answersFor(asked, { ...print, isBesideAnswers }) };
  });
  return documents.map(({ uri: other, print, questions }) => ({
    uri: other,
    questions,
    comesFirst: all.indexOf(other) < place,
    openHere: own === undefined ? 'nothing' : openBeside(questions, { questions: own, isPartial: here.isPartial }),
    openThere: own === undefined ? noQuestions : openIn({ questions, isPartial: print.isPartial }, own, documents),
    isVersion: own !== undefined && isVersionOf(own, questions),
    isDelay: print.isDelay,
  }));
}

/** What a document has for the questions of another, and whether it says of itself that it is a part of the answers. */
interface PartOfAnswers {
  readonly questions: FurtherAnswers['questions'];
  readonly isPartial: boolean;
}

const noQuestions: ReadonlySet<number> = new Set();

/**
 * The questions of which a document has only a place for the answer, beside a version of it that answers them, and that are
 * answered in none that is no version.
 */
function openIn(
  one: PartOfAnswers,
  version: FurtherAnswers['questions'],
  others: readonly Pick<FurtherAnswers, 'questions'>[],
): ReadonlySet<number> {
  if (openBeside(version, one) === 'nothing') return noQuestions;
  const beside = others.map(({ questions }) => ({ questions, open: openBeside(questions, one) }));
  const isFilled = (key: number, answer: FurtherAnswer) =>
    beside.some((other) => other.questions.get(key)?.isAnswered && !isOpenBesideVersion(other.open, answer));
  const found = [...one.questions].filter(([key, answer]) => answer.unwritten.length > 0 && !isFilled(key, answer));
  return new Set(found.map(([key]) => key));
}

/** How many of the answers of a version a document has that left some out: one with fewer is a part of the answers. */
const leastOfVersion = 3 / 4;

function openBeside(other: FurtherAnswers['questions'], { questions, isPartial }: PartOfAnswers): OpenBesideVersion {
  const [here, there] = [answeredIn(questions), answeredIn(other)];
  if ([...here].some((key) => !there.has(key))) return 'nothing';
  return isPartial || here.size === 0 || here.size < there.size * leastOfVersion ? 'unwritten' : 'all';
}

/** The questions that a document answers, by their words. */
function answeredIn(questions: FurtherAnswers['questions']): ReadonlySet<number> {
  return new Set([...questions].flatMap(([key, { isAnswered }]) => (isAnswered ? [key] : [])));
}

/** Whether one document has an answer, or a place for one, to a question that another one answers. */
function isVersionOf(other: FurtherAnswers['questions'], one: FurtherAnswers['questions']): boolean {
  return [...one].some(
    ([key, { isAnswered, unwritten }]) => (isAnswered || unwritten.length > 0) && other.get(key)?.isAnswered === true,
  );
}

/** Whether a document repeats some questions, and not others: it says by that of which ones it speaks. */
function repeatsSome({ questions }: DocumentPrint, asked: DocumentPrint): boolean {
  return questions.length > 0 && questions.length < asked.questions.length;
}

const none: readonly never[] = [];

const nothingOpen = { unwritten: none, unanswered: none };

/** What one document has for the questions of another. */
function answersFor(questions: DocumentPrint, answers: DocumentPrint & DeferringDocument): FurtherAnswers['questions'] {
  const found = new Map<number, FurtherAnswer>();
  const matches = matchQuestions(questions.questions, answers.questions);
  const repeated = new Map(matches.map(({ here, there }) => [here, answers.questions[there]]));
  const deferrals = deferralsIn(questions, answers, matches);
  for (const [place, { key, numbers }] of questions.questions.entries()) {
    const question = repeated.get(place);
    const isRepeated = question !== undefined;
    const isPlaced = !isRepeated && areAmong(answers.placesAlone, numbers);
    const deferred = deferrals.get(place);
    if (!isRepeated && !isPlaced && deferred === undefined) continue;
    const isAnswered = isRepeated ? question.open === 0 : isPlaced && areAmong(answers.answersAlone, numbers);
    const { unwritten, unanswered } = question ?? nothingOpen;
    const answerLine = question?.answerLine;
    found.set(key, { isRepeated, isAnswered, unwritten, unanswered, deferrals: deferred ?? none, answerLine });
  }
  return found;
}

import { haveSameNumber, haveSameOrigin } from '../../parser/frontMatter/source';
import type { DocumentPrint, PrintedQuestion } from '../documents/documentPrint';
import { answerEachOther } from '../documents/mutualAnswers';
import { roleBeside } from '../documents/roles';
import { areOfSameSubmission } from '../documents/sameSubmission';
import { matchQuestions } from '../matching/matching';
import type { Match } from '../words/matchedText';
import type { QuestionKind } from '../words/tellingWords';
import { matchesOnTopic } from './matchesOnTopic';

/** The rows of words in common that make it as likely as not that the likeness is no chance. */
const evenEvidence = 4;

/** What a row of words is worth as evidence, by the question in which it stands. */
const worthOf: Readonly<Record<QuestionKind, number>> = { telling: 1, opening: 0.5, stock: 0 };

/** What the same members, or the same number of parliament, are worth among rows of words. */
const originEvidence = 4;

/** Where a smaller part is the same of the questions that ask something of their own, the likeness counts for less. */
const enoughTelling = 1 / 3;

/** What is left of a likeness where other members ask, or parliament gave another number: about the same news, mostly. */
const otherOrigin = 0.7;

/**
 * How much of the text of the questions two documents have in common, less where that is but a few words, or hardly any
 * but the questions that all documents about the same news may have. Of a document with several sets of questions only
 * those count of which a question is in the other document. Under the same number of parliament the longer document may
 * have any more questions: the shorter one leaves them out. So does a letter with a part of the answers.
 */
export function likenessOf(one: DocumentPrint, other: DocumentPrint) {
  const all = matchQuestions(one.questions, other.questions);
  const isSameNumber = haveSameNumber(one, other);
  const matches = areOfSameSubmission(one, other) ? all : matchesOnTopic(one, other, all);
  const isSameOrigin = matches.length === all.length ? haveSameOrigin(one, other) : false;
  const lengths = [
    lengthsIn(
      one,
      matches.map(({ here }) => here),
    ),
    lengthsIn(
      other,
      matches.map(({ there }) => there),
    ),
  ];
  const common = { ...nothing };
  let evidence = isSameOrigin === true ? originEvidence : 0;
  for (const { here, there, similarity } of matches) {
    const [first, second] = [one.questions[here], other.questions[there]] as [PrintedQuestion, PrintedQuestion];
    const { words, kind } = first.words.length < second.words.length ? first : second;
    // Questions of which half the words are the same may be about the same news, and are no sign of more.
    const weight = Math.max(0, 2 * similarity - 1);
    common[kind] += weight * words.length;
    evidence += weight * worthOf[kind] * Math.max(0, words.length - 2);
  }
  const [here = 0, there = 0] = lengths.map(sumOf);
  const shorter = 2 * Math.min(here, there);
  // A member may ask about the same news again, but under another number.
  const isTold = common.telling > 0 || (common.opening > 0 && isSameNumber);
  const isExcerpt = isSameOrigin === true && isTold && isOneAnExcerpt(one, other, matches);
  const overlap = partOf(sumOf(common), isExcerpt || isSameNumber ? shorter : here + there);
  const tellingWords = lengths.map(({ telling }) => telling);
  const allTelling = isExcerpt ? 2 * Math.min(...tellingWords) : tellingWords.reduce((sum, count) => sum + count, 0);
  const telling = allTelling === 0 ? 1 : partOf(common.telling, allTelling) / enoughTelling;
  const likeness = overlap * Math.min(1, telling) * (isSameOrigin === false ? otherOrigin : 1);
  const isMutual = answerEachOther(one, other);
  const role = isMutual ? 'answers' : roleBeside(other, one);
  return {
    role,
    isMutual,
    confidence: Math.round(((likeness * evidence) / (evidence + evenEvidence)) * 1000) / 1000,
    isDelay: other.isDelay,
    answered: role === 'answers' ? other.answered : one.answered,
  };
}

/** Whether one of two documents may hold a part of the questions of the other, such as a second letter with answers. */
export function mayBeExcerpt(one: DocumentPrint, other: DocumentPrint): boolean {
  const [shorter, longer] = one.questions.length < other.questions.length ? [one, other] : [other, one];
  // Nearly always the first question already stands in one of them alone.
  const isShared = ({ key }: PrintedQuestion) => longer.questions.some((question) => question.key === key);
  return shorter.questions.every(isShared) && haveSameOrigin(one, other) === true;
}

/** Whether all that one of two documents asks is asked by the other one in the same words, under the same numbers. */
function isOneAnExcerpt(one: DocumentPrint, other: DocumentPrint, matches: readonly Match[]): boolean {
  if (matches.length < Math.min(one.questions.length, other.questions.length)) return false;
  return matches.every(({ here, there }) => {
    const [first, second] = [one.questions[here], other.questions[there]] as [PrintedQuestion, PrintedQuestion];
    return first.key === second.key && first.numbers.join() === second.numbers.join();
  });
}

type WordCounts = Record<QuestionKind, number>;

const nothing: Readonly<WordCounts> = { telling: 0, opening: 0, stock: 0 };

/** How many words stand in the questions of the sets in which some of them stand. */
function lengthsIn({ questions }: DocumentPrint, places: readonly number[]): Readonly<WordCounts> {
  const sets = new Set(places.map((place) => questions[place]?.set));
  const counts = { ...nothing };
  for (const { set, words, kind } of questions) if (sets.has(set)) counts[kind] += words.length;
  return counts;
}

function sumOf({ telling, opening, stock }: Readonly<WordCounts>): number {
  return telling + opening + stock;
}

/** What part two documents have in common of all that stands in both. */
function partOf(common: number, length: number): number {
  return length === 0 ? 0 : (2 * common) / length;
}

import { isPartial } from '../../features/elsewhere/partial';
import type { Source } from '../../parser/frontMatter/source';
import type { Structure } from '../../parser/structure';
import type { MatchedText } from '../words/matchedText';
import { type Sketch, sketchOf } from '../words/shingleIndex';
import { kindOfQuestion, type QuestionKind } from '../words/tellingWords';
import { wordedQuestions } from '../words/wordedQuestions';
import { type AnswersAlone, answersAloneIn, placesAloneIn, withdrawnAloneIn } from './answersAlone';
import { delaysIn, type KeptDelay } from './deferral';
import { numbersPutOff } from './numbersPutOff';
import { type Origin, originOf, setOriginsOf } from './origin';
import { type Answering, answeringOf } from './roles';

/** What is kept of a document to find the one that belongs to it. */
export interface DocumentPrint extends Answering, Origin {
  /** Whether it says of itself that it answers a part of the questions. */
  readonly isPartial: boolean;
  readonly answersAlone: AnswersAlone;
  /** The same with the places for answers in which no text stands yet. */
  readonly placesAlone: AnswersAlone;
  /** Of those the questions that are withdrawn, and no more than that. */
  readonly withdrawnAlone: AnswersAlone;
  readonly questions: readonly PrintedQuestion[];
  /** What puts off answers in it. */
  readonly delays: readonly KeptDelay[];
  /** The numbers of parliament of the questions that it puts off, of a letter that says no more than that. */
  readonly numbersPutOff: readonly string[];
  /** Where the questions of each of its sets come from; empty for a document with one. */
  readonly setOrigins: readonly Source[];
  readonly sketch: Sketch;
  /** How many of its questions are answered; of two documents that fit alike the one with most answers is the best. */
  readonly answered: number;
}

/** A question of a document, as numbers for its words. */
export interface PrintedQuestion extends MatchedText {
  /** The set of questions in which it stands. */
  readonly set: number;
  /** The numbers that share this text, and how many of them still wait for an answer. */
  readonly numbers: readonly string[];
  readonly open: number;
  /** Those of them that have no answer, or place for one, those that have only a place, and those that are put off. */
  readonly unanswered: readonly string[];
  readonly unwritten: readonly string[];
  readonly deferred: readonly string[];
  readonly kind: QuestionKind;
  /** The line with the heading of its answer. */
  readonly answerLine: number | undefined;
}

/**
 * Reads what is kept of a document to find the one that belongs to it: some four bytes for each word of its questions.
 */
export function printOf(structure: Structure): DocumentPrint {
  const questions = wordedQuestions(structure);
  const { answering, saysAnswered, isDelay } = answeringOf(structure);
  const { members, documentNumbers, subject, submitted, letter } = originOf(structure);
  const delays = delaysIn(structure);
  return {
    answering,
    saysAnswered,
    isDelay,
    members,
    documentNumbers,
    subject,
    submitted,
    letter,
    isPartial: isPartial(structure),
    answersAlone: answersAloneIn(structure),
    placesAlone: placesAloneIn(structure),
    withdrawnAlone: withdrawnAloneIn(structure),
    questions: questions.map(({ question, words, key }) => ({
      words,
      key,
      set: question.set,
      numbers: question.numbers,
      open: question.open.length,
      unanswered: question.unanswered,
      unwritten: question.unwritten,
      deferred: question.deferred,
      kind: kindOfQuestion(words),
      answerLine: question.answerLine,
    })),
    delays,
    numbersPutOff: isDelay && questions.length === 0 ? numbersPutOff(delays) : [],
    setOrigins: setOriginsOf(structure),
    sketch: sketchOf(questions.map(({ words }) => words)),
    answered: questions.filter(({ question: { open } }) => open.length === 0).length,
  };
}

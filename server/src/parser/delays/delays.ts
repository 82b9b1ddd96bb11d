import type { Position, Range } from 'vscode-languageserver-types';
import { sourceIn } from '../frontMatter/source';
import { type Answer, isNoticeOfDelay, type Note, type Reference, type Structure } from '../structure';
import { countWhile } from '../text/countWhile';
import { compare } from '../text/ranges';
import type { Rows } from '../text/rows';
import { withSingleBlanks } from '../text/singleBlanks';
import { type Delay, textIn } from './delay';
import { firstPuttingOff } from './firstPuttingOff';
import { ofOwnQuestions, speaksOfOthers } from './ownDelays';
import { all, type PutOff, putOffBySubject, putOffIn } from './putOff';
import { delaysIn } from './saidDelays';

/**
 * All that puts answers off in a document, or in one of its sets of questions: a notice; where there is none a sentence
 * that names some questions, or those that are left; and answers that only come later.
 */
export function delaysOf(structure: Structure): readonly Delay[] {
  return structure.once(findDelays);
}

/** The first of them that puts off the answer to a question, provided that there is none. */
export function delayOfNumber(structure: Structure, number: string): Delay | undefined {
  return structure.once(delaysByNumber)(number);
}

function delaysByNumber(structure: Structure): (number: string) => Delay | undefined {
  return firstPuttingOff(delaysOf(structure), 'nothing');
}

function findDelays(structure: Structure): readonly Delay[] {
  const { notes, answers } = structure;
  const delayed = answers
    .filter(({ writing, covers }) => writing === 'delay' && covers.length > 0)
    .map((answer) => answerDelay(structure, answer));
  const notices = ofOwnQuestions(
    structure,
    notes.filter(isNoticeOfDelay).map((notice) => delayOf(structure, notice)),
  );
  const said = notices.length > 0 ? notices : ofOwnQuestions(structure, delaysInText(structure, delayed));
  return [...withoutNumbersOfOthers(structure, said), ...delayed];
}

/** What a set of questions puts off without the numbers that are said to be those of another set. */
function withoutNumbersOfOthers(set: Structure, delays: readonly Delay[]): readonly Delay[] {
  if (delays.length === 0 || set.sets.length > 0) return delays;
  const others = set.setReferences.filter((one) => one.set !== set).map(({ reference }) => reference);
  if (others.length === 0) return delays;
  return delays.map((delay) => {
    const named = numbersNamedIn(others, delay.body);
    const own = numbersNamedIn(set.references, delay.body);
    return { ...delay, numbers: delay.numbers.filter((number) => own.has(number) || !named.has(number)) };
  });
}

/** The numbers of those references that begin in a range, of some in the order of the text. */
function numbersNamedIn(references: readonly Reference[], { start, end }: Range): ReadonlySet<string> {
  const countBefore = (place: Position) => countWhile(references, ({ range }) => compare(range.start, place) < 0);
  const named = references.slice(countBefore(start), countBefore(end));
  return new Set(named.flatMap(({ numbers }) => numbers.map(({ number }) => number)));
}

/**
 * Whether a notice puts off all questions, so that a document has no answers but those that have a heading; given what
 * stands above the questions.
 */
export function putsOffAll(rows: Rows, { body }: Note, front: () => string): boolean {
  const text = textIn(rows, body);
  return noticed(text).others === 'all' && !speaksOfOthers(text, () => sourceIn(withSingleBlanks(front())));
}

function delayOf(structure: Structure, { heading, selectionRange, body }: Note): Delay {
  const { rows, questions, answers } = structure;
  const isLetter = heading === undefined && questions.length + answers.length === 0;
  const putOff = isLetter ? putOffByLetter(structure) : noticed(textIn(rows, body));
  return { ...putOff, place: selectionRange, body, isAnswer: false };
}

/** What a letter puts off; its subject may say which questions the letter speaks of. */
function putOffByLetter({ rows, frontMatter }: Structure): PutOff {
  const said = noticed(rows.text);
  return said.others === 'all' ? (putOffBySubject(frontMatter?.title ?? '') ?? said) : said;
}

/**
 * An answer puts off its own questions, and others that it names: they may stand above it without an answer. All that a
 * document says below its questions may put off each of them.
 */
function answerDelay({ rows, answers }: Structure, { heading, body, covers }: Answer): Delay {
  const text = textIn(rows, body);
  const { numbers, others, except } = noticed(text);
  const isNotice = heading === undefined && answers.length === 1 && ofSeveral.test(withSingleBlanks(text));
  return {
    numbers: [...new Set([...covers, ...numbers])],
    others: others === 'all' && !isNotice ? 'none' : others,
    except,
    place: body,
    body,
    isAnswer: true,
  };
}

const ofSeveral = /^(?:[^.]{0,60}\s)?(?:deze|uw|bovenstaande)\svragen\b/i;

/** What a notice puts off: all, unless it says otherwise. */
function noticed(text: string): PutOff {
  return putOffIn(text) ?? all;
}

/** A letter says above the questions, or behind the last answer or question, which of them it does not answer yet. */
function delaysInText(structure: Structure, delayed: readonly Delay[]): readonly Delay[] {
  const { rows, frontMatter, questions, answers, notes } = structure;
  const last = answers.at(-1);
  const behind = notes.filter(({ range }) => last !== undefined && compare(last.range.end, range.start) < 0);
  const isDelayed = last !== undefined && delayed.at(-1)?.body === last.body;
  const question = questions.at(-1);
  const open = last !== undefined && question !== undefined && compare(last.range.end, question.range.start) < 0;
  return [frontMatter, isDelayed ? undefined : last, open ? question : undefined, ...behind].flatMap((part) =>
    part === undefined ? [] : delaysIn(rows, part.range),
  );
}

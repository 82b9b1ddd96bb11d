import type { Position, Range } from 'vscode-languageserver-types';
import { haveSameOrigin, type Source, sourceIn } from '../frontMatter/source';
import { type Answer, isNoticeOfDelay, type Note, type Reference, type Structure } from '../structure';
import { countWhile } from '../text/countWhile';
import { lazily } from '../text/lazily';
import { paragraphAt } from '../text/paragraphs';
import { passageOf } from '../text/passage';
import { compare } from '../text/ranges';
import {
  endInRange,
  endOfRow,
  kindOf,
  linesOfRows,
  positionIn,
  type Rows,
  rowAt,
  rowOfOffset,
  skipBlanks,
  startInRange,
  startOfRow,
} from '../text/rows';
import { withSingleBlanks } from '../text/singleBlanks';
import { longestHalf, sentenceAround } from './delaySentences';
import { firstPuttingOff } from './firstPuttingOff';
import { all, type PutOff, putOffBySubject, putOffIn } from './putOff';

/** Words that put answers off, and where they stand. */
export interface Delay extends PutOff {
  /** The heading of a notice, or its first line where it has none; a sentence; the text of an answer. */
  readonly place: Range;
  /** All that is said. */
  readonly body: Range;
  /** Whether they are an answer that says no more than that it comes later. */
  readonly isAnswer: boolean;
}

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
  const { rows, notes, answers } = structure;
  const delayed = answers
    .filter(({ writing, covers }) => writing === 'delay' && covers.length > 0)
    .map((answer) => answerDelay(rows, answer));
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

/** Without what is said of questions of other members, under another number, or in an earlier document. */
function ofOwnQuestions(structure: Structure, delays: readonly Delay[]): readonly Delay[] {
  const { rows, questions, answers } = structure;
  if (questions.length + answers.length === 0) return delays;
  const bodies = delays.map(({ body }) => body);
  const own = lazily(() => sourceOf(structure, bodies));
  return delays.filter(({ body }) => !speaksOfOthers(textIn(rows, body), own));
}

/** Whether a text says that it is about other questions than those that come from a source. */
function speaksOfOthers(text: string, own: () => Source): boolean {
  const words = withSingleBlanks(text);
  if (ofEarlierQuestions.test(words)) return true;
  const source = sourceIn(words.replace(ofMember, 'van het lid '));
  const isNamed = source.members.length + source.documentNumbers.length > 0;
  return isNamed && haveSameOrigin(source, own()) === false;
}

/** Other words for "van het lid": in a title they may stand before the name of who answers. */
const ofMember = /\bvan (?:mevrouw|(?:de )?heer|(?:Kamer)?lid|collega) (?=\p{Lu})/gu;

const ofEarlierQuestions =
  /^\W*(?:De|Uw|Mijn) (?:eerder gestelde|eerdere|vorige|voorgaande) (?:(?:set|reeks|serie) )?(?:schriftelijke )?(?:Kamer)?vragen\b/;

/** Where the questions of a document come from, as all says that stands above them but some passages. */
function sourceOf({ rows, frontMatter, sets }: Structure, passages: readonly Range[]): Source {
  const fronts = [frontMatter, ...sets.map((set) => set.frontMatter)].filter((front) => front !== undefined);
  const sources = fronts.map(({ range, fields }) => {
    const asked = fields.filter(({ name }) => name === 'asked-by').map(({ value }) => `het lid ${value}`);
    return sourceIn(withSingleBlanks([textBeside(rows, range, passages), ...asked].join('. ')));
  });
  return {
    members: sources.flatMap(({ members }) => members),
    documentNumbers: sources.flatMap(({ documentNumbers }) => documentNumbers),
  };
}

/** The text in a range but for some passages, which stand in the order of the text. */
function textBeside(rows: Rows, { start, end }: Range, passages: readonly Range[]): string {
  const texts: string[] = [];
  let from = start;
  for (const passage of passages) {
    if (compare(passage.start, from) < 0 || compare(end, passage.start) < 0) continue;
    texts.push(textIn(rows, { start: from, end: passage.start }));
    from = passage.end;
  }
  return [...texts, textIn(rows, { start: from, end })].join('\n');
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

/** An answer puts off its own questions, and others that it names: they may stand above it without an answer. */
function answerDelay(rows: Rows, { body, covers }: Answer): Delay {
  const { numbers, others, except } = noticed(textIn(rows, body));
  return {
    numbers: [...new Set([...covers, ...numbers])],
    others: others === 'all' ? 'none' : others,
    except,
    place: body,
    body,
    isAnswer: true,
  };
}

/** What a notice puts off: all, unless it says otherwise. */
function noticed(text: string): PutOff {
  return putOffIn(text) ?? all;
}

function textIn(rows: Rows, body: Range): string {
  const lines = linesOfRows(rows, rowAt(rows, body.start), rowAt(rows, body.end) + 1);
  return passageOf(
    lines.filter(({ kind }) => kind !== 'furniture' && kind !== 'footnote'),
    body,
  ).text;
}

/**
 * All sentences that put answers off hold one of these: "beantwoord", "de antwoorden op …", "op vraag 2 kom ik terug".
 */
const stems = /antwoord|terug/g;

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

function delaysIn(rows: Rows, range: Range): readonly Delay[] {
  const { text } = rows;
  const from = startInRange(rows, rowAt(rows, range.start), range);
  const part = text.slice(from, endInRange(rows, rowAt(rows, range.end), range));
  const delays: Delay[] = [];
  let end = 0;
  for (const { index: place, 0: stem } of part.matchAll(stems)) {
    if (place < end) continue;
    end = place + stem.length;
    if (!mayPutOff(part, place)) continue;
    const sentence = sentenceAt(rows, from + place);
    if (sentence === undefined || text.charAt(sentence.end) === '?') continue;
    const putOff = putOffIn(text.slice(sentence.start, sentence.end));
    if (putOff === undefined || putOff.others === 'all') continue;
    const [first, last] = [rowOfOffset(rows, sentence.start), rowOfOffset(rows, sentence.end)];
    const body = { start: positionIn(rows, first, sentence.start), end: positionIn(rows, last, sentence.end) };
    delays.push({ ...putOff, place: body, body, isAnswer: false });
    end = sentence.end - from;
  }
  return delays;
}

/** Words that say of answers that they are sent: nearly all others that are named are referred to. */
const sending = /ontvang|volg|zend|stu(?:ur|ren)|komen/;

/** How far before "terug" the verb stands that belongs to it, in characters, and that verb. */
const farthestVerb = 160;
const comes = /\bkom(?:en)?\s+(?:ik|wij)\b/i;

function mayPutOff(text: string, place: number): boolean {
  if (text.charAt(place) === 't') return comes.test(text.slice(Math.max(0, place - farthestVerb), place));
  // "Beantwoord" is a verb.
  if (text.charAt(place - 1) === 'e') return true;
  return sending.test(text.slice(Math.max(0, place - longestHalf), place + longestHalf));
}

/** The sentence of running text in which an offset lies: from its first character up to its last mark. */
function sentenceAt(rows: Rows, place: number): { readonly start: number; readonly end: number } | undefined {
  const { first, last } = paragraphAt(rows, place, longestHalf);
  if (kindOf(rows, first) !== 'text') return undefined;
  const paragraph = { from: startOfRow(rows, first), to: endOfRow(rows, last) };
  const { start, end } = sentenceAround(rows.text, { start: place, end: place }, paragraph);
  return { start: skipBlanks(rows.text, start, place), end };
}

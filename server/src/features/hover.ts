import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import { type Language, type Messages, messagesIn } from '../messages';
import { delaysOf } from '../parser/delays/delays';
import { firstPuttingOff } from '../parser/delays/firstPuttingOff';
import { textOf, wholeTextOf } from '../parser/lookup';
import type { Structure } from '../parser/structure';
import { contains } from '../parser/text/ranges';
import { type Companion, delayOf } from './elsewhere/comparison';
import { furtherPlaces } from './elsewhere/furtherPlaces';
import { submittedQuestions, writtenElsewhere } from './elsewhere/targetsElsewhere';
import { type Subject, subjectInSetAt } from './navigation/subject';
import { type Target, targetsOf } from './navigation/targets';
import { questionState } from './states/questionState';
import { termOf } from './states/term';
import { cutAtWord } from './text/excerpt';
import { toMarkdown } from './text/markdown';

/** How the hover is shown. */
export interface HoverOptions {
  readonly language: Language;
  /** Whether the editor shows Markdown or plain text. */
  readonly format: MarkupKind;
  /** The document that belongs to this one, as far as it is known. */
  readonly companion?: Companion | undefined;
}

/** About what fits on half a screen, in characters; several texts share it. */
const longestText = 1200;

/**
 * On a number, a heading, a reference or a footnote mark: the text on the other side, cut where it is long, be it in
 * the document that belongs to this one, or the name of a further one that answers it. On a question that is repeated
 * with its answer: where it was submitted. On a question that is put off: the notice that says so; of one that is open a
 * finding tells already. On a date in the front matter: how long the answers took. In running text nothing is shown.
 */
export function getHover(structure: Structure, position: Position, options: HoverOptions): Hover | undefined {
  const messages = messagesIn(options.language);
  const { format } = options;
  const date = dateAt(structure, position, messages);
  if (date !== undefined) return { contents: { kind: format, value: date.sentence }, range: date.range };
  const place = subjectInSetAt(structure, position);
  if (place === undefined) return undefined;
  const { set, subject } = place;
  if (subject.range === undefined) return undefined;
  const targets = targetsOf(set, subject).filter(({ kind }) => kind !== 'footnote-mark');
  const length = Math.ceil(longestText / targets.length);
  const blocks = targets.map((target) =>
    blockOf(titleOf(target, messages), cutAtWord(textOfTarget(set, target), length), format),
  );
  if (blocks.length === 0) blocks.push(...blocksElsewhere(subject, options, messages));
  blocks.push(...submittedLines(subject, options, messages));
  const notice = noticeFor(set, subject, options);
  if (notice !== undefined) blocks.push(blockOf(messages.noticeOfDelay, cutAtWord(notice, longestText), format));
  const value = blocks.join('\n\n');
  return value === '' ? undefined : { contents: { kind: format, value }, range: subject.range };
}

/** The other side in the document that belongs to this one. */
function blocksElsewhere(subject: Subject, options: HoverOptions, messages: Messages): readonly string[] {
  const { companion, format } = options;
  const targets = writtenElsewhere(subject, companion);
  if (companion === undefined) return [];
  const { isCertain, comparison } = companion;
  const answerIn = isCertain ? messages.answerIn : messages.answerProbablyIn;
  const length = Math.ceil(longestText / targets.length);
  if (targets.length === 0) return linesFurther(subject, options, messages);
  return targets.map(({ kind, numbers, set, text }) => {
    const title = (kind === 'question' ? messages.questionIn : answerIn)(numbers, comparison.name);
    return blockOf(title, cutAtWord(textOf(set, text), length), format);
  });
}

/** In which further document a question is answered, in a sentence. */
function linesFurther(subject: Subject, { companion, format }: HoverOptions, messages: Messages): readonly string[] {
  return furtherPlaces(subject, companion).map(({ name, numbers }) =>
    lineOf(messages.answeredFurther(numbers, name), format),
  );
}

/** Where the question was submitted, in one sentence. */
function submittedLines(subject: Subject, { companion, format }: HoverOptions, messages: Messages): readonly string[] {
  const numbers = submittedQuestions(subject, companion).flatMap((question) => question.numbers);
  if (companion === undefined || numbers.length === 0) return [];
  const { isCertain, comparison } = companion;
  const line = (isCertain ? messages.submittedIn : messages.probablySubmittedIn)(numbers, comparison.name);
  return [lineOf(line, format)];
}

function lineOf(sentence: string, format: MarkupKind): string {
  return format === MarkupKind.Markdown ? toMarkdown(sentence) : sentence;
}

/** What there is to say about a date in the front matter. */
function dateAt(structure: Structure, position: Position, messages: Messages) {
  const term = termOf(structure);
  const field = term && [term.submitted, term.answered].find(({ range }) => contains(range, position));
  if (term === undefined || field === undefined) return undefined;
  const { submitted, answered, days, isNotice } = term;
  const sentence = (isNotice ? messages.announcedOn : messages.answeredOn)(submitted.value, answered.value, days);
  return { sentence, range: field.range };
}

function blockOf(title: string, text: string, format: MarkupKind): string {
  const block = format === MarkupKind.Markdown ? [`**${toMarkdown(title)}**`, toMarkdown(text)] : [title, text];
  return block.filter((part) => part !== '').join('\n\n');
}

/** What a section says leaves footnotes out; here one may be what is asked for. */
function textOfTarget(structure: Structure, { kind, text }: Target): string {
  return kind === 'footnote' ? wholeTextOf(structure, text).trim() : textOf(structure, text);
}

function titleOf({ kind, numbers }: Target, messages: Messages): string {
  if (kind === 'question') return messages.question(numbers);
  return kind === 'answer' ? messages.answer(numbers) : messages.footnote(numbers.join());
}

/** The text of the notice that puts a question off, here or in the document that belongs to this one. */
function noticeFor(structure: Structure, subject: Subject, { companion }: HoverOptions): string | undefined {
  if (subject.kind !== 'question') return undefined;
  const deferred = subject.numbers.filter((number) => questionState(structure, number, companion) === 'deferred');
  if (deferred.length === 0) return undefined;
  const notices = delaysOf(structure).filter(({ isAnswer }) => !isAnswer);
  const notice = deferred.map(firstPuttingOff(notices, 'nothing')).find((found) => found !== undefined);
  if (notice !== undefined) return textOf(structure, notice.body);
  const there = deferred.map(
    (number) => companion && delayOf(companion.comparison, number, subject.section.selectionRange),
  );
  return there.find((delay) => delay?.isAnswer === false)?.text;
}

import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import { type Language, type Messages, messagesIn } from '../messages';
import { setAt, stateOf, textOf } from '../parser/lookup';
import { passageOf } from '../parser/passage';
import { contains } from '../parser/ranges';
import type { Note, Structure } from '../parser/structure';
import { type Subject, subjectAt } from './subject';
import { type Target, targetsOf } from './targets';
import { termOf } from './term';
import { cutAtWord } from './text/excerpt';
import { toMarkdown } from './text/markdown';

/** How the hover is shown. */
export interface HoverOptions {
  readonly language: Language;
  /** Whether the editor shows Markdown or plain text. */
  readonly format: MarkupKind;
}

/** About what fits on half a screen, in characters; several texts share it. */
const longestText = 1200;

/**
 * On a number, a heading, a reference or a footnote mark: the text on the other side, cut where it is long. On a
 * question that is put off: the notice that says so; of one that is open a finding tells already. On a date in the
 * front matter: how long the answers took. In running text nothing is shown.
 */
export function getHover(structure: Structure, position: Position, options: HoverOptions): Hover | undefined {
  const messages = messagesIn(options.language);
  const { format } = options;
  const date = dateAt(structure, position, messages);
  if (date !== undefined) return { contents: { kind: format, value: date.sentence }, range: date.range };
  const set = setAt(structure, position);
  const subject = subjectAt(set, position);
  if (subject?.range === undefined) return undefined;
  const targets = targetsOf(set, subject).filter(({ kind }) => kind !== 'footnote-mark');
  const length = Math.ceil(longestText / targets.length);
  const blocks = targets.map((target) =>
    blockOf(titleOf(target, messages), cutAtWord(textOfTarget(set, target), length), format),
  );
  const notice = noticeFor(set, subject);
  if (notice !== undefined) {
    blocks.push(blockOf(messages.noticeOfDelay, cutAtWord(textOf(set, notice.body), longestText), format));
  }
  const value = blocks.join('\n\n');
  return value === '' ? undefined : { contents: { kind: format, value }, range: subject.range };
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
  return kind === 'footnote' ? passageOf(structure.lines, text).text.trim() : textOf(structure, text);
}

function titleOf({ kind, numbers }: Target, messages: Messages): string {
  if (kind === 'question') return messages.question(numbers);
  return kind === 'answer' ? messages.answer(numbers) : messages.footnote(numbers.join());
}

/** The notice that puts a question off. */
function noticeFor(structure: Structure, subject: Subject): Note | undefined {
  if (subject.kind !== 'question') return undefined;
  const isDeferred = subject.numbers.some((number) => stateOf(structure, number) === 'deferred');
  return isDeferred ? structure.notes.find(({ kind }) => kind === 'notice-of-delay') : undefined;
}

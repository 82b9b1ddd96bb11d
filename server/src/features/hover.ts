import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import { type Language, type Messages, messagesIn } from '../messages';
import { stateOf, textOf } from '../parser/lookup';
import { passageOf } from '../parser/passage';
import type { Structure } from '../parser/structure';
import { cutAtWord } from './excerpt';
import { toMarkdown } from './markdown';
import { type Subject, subjectAt } from './subject';
import { type Target, targetsOf } from './targets';

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
 * question without an answer: that it has none yet. In running text nothing is shown.
 */
export function getHover(structure: Structure, position: Position, options: HoverOptions): Hover | undefined {
  const subject = subjectAt(structure, position);
  if (subject?.range === undefined) return undefined;
  const messages = messagesIn(options.language);
  const targets = targetsOf(structure, subject).filter(({ kind }) => kind !== 'footnote-mark');
  const blocks = targets.map((target) =>
    blockOf(structure, target, { messages, format: options.format, length: Math.ceil(longestText / targets.length) }),
  );
  const value = [...blocks, ...missingAnswers(structure, subject, messages)].join('\n\n');
  return value === '' ? undefined : { contents: { kind: options.format, value }, range: subject.range };
}

interface BlockOptions {
  readonly messages: Messages;
  readonly format: MarkupKind;
  readonly length: number;
}

function blockOf(structure: Structure, target: Target, { messages, format, length }: BlockOptions): string {
  const title = titleOf(target, messages);
  const text = cutAtWord(textOfTarget(structure, target), length);
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

/** What there is to say about the numbers of a question that no answer covers. */
function missingAnswers(structure: Structure, subject: Subject, messages: Messages): readonly string[] {
  if (subject.kind !== 'question') return [];
  return subject.numbers.flatMap((number) => {
    const state = stateOf(structure, number);
    if (state === 'unanswered') return [messages.unanswered(number)];
    return state === 'deferred' ? [messages.deferredQuestion(number)] : [];
  });
}

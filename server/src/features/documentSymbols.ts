import { type DocumentSymbol, type Position, type Range, SymbolKind } from 'vscode-languageserver-types';
import { type Language, type Messages, messagesIn } from '../messages';
import { putQuestions } from '../parser/lookup';
import { type SetName, setNamesOf } from '../parser/sets/setNames';
import {
  type Answer,
  countsAsOpen,
  type FrontMatter,
  isOpen,
  type Note,
  type Question,
  type Structure,
} from '../parser/structure';
import { compare, isInside } from '../parser/text/ranges';
import type { Companion } from './elsewhere/comparison';
import { getSectionTree, type SectionNode, spanOfNodes } from './navigation/sectionTree';
import { otherSubmittedNumber } from './numbering/submittedNumbers';
import { questionState } from './states/questionState';
import { stateTextOf } from './states/stateText';
import { termOf } from './states/term';
import { excerptOf } from './text/excerpt';

/** How much of a question or an answer the outline shows, in characters. */
const excerptLength = 80;

/**
 * The outline: the front matter with the days until the answers, every question with its state, the number under which
 * it was submitted where that is another one, and its first words, the answer below its question, and the notes. An
 * answer to several questions is shown once, where it stands; its questions say with which others they are answered. An
 * open question has a kind of its own, so that it stands out by its icon. Where a document holds several sets of
 * questions, each set holds its own, and says who asks them and how many are open and put off.
 */
export function getDocumentSymbols(structure: Structure, language: Language, companion?: Companion): DocumentSymbol[] {
  const context = { messages: messagesIn(language), companion };
  if (structure.sets.length === 0) return symbolsOf(structure, context);
  const names = setNamesOf(structure);
  return structure.sets.map((set, place) => symbolOfSet(set, { place, ...names[place] }, context));
}

/** In which words, and with which other document at hand, the outline is made. */
interface Context {
  readonly messages: Messages;
  readonly companion: Companion | undefined;
}

/** Which of the sets of a document one is, from 0, and what it is named by. */
interface SetLabel extends SetName {
  readonly place: number;
}

function symbolOfSet(set: Structure, { place, name }: SetLabel, context: Context): DocumentSymbol {
  const { messages, companion } = context;
  const states = putQuestions(set).map(({ asked }) => questionState(set, asked.number, companion));
  const open = states.filter(countsAsOpen).length;
  const deferred = states.filter((state) => state === 'deferred').length;
  const nodes = getSectionTree(set);
  const range = spanOfNodes(nodes);
  const [first] = nodes;
  return {
    name: messages.questionSet(place + 1, name),
    ...(open + deferred > 0 ? { detail: messages.openCount(open, deferred) } : {}),
    kind: SymbolKind.Package,
    range,
    selectionRange: first === undefined ? range : within(range, selectionRangeOf(first)),
    children: symbolsOf(set, context),
  };
}

function symbolsOf(structure: Structure, context: Context): DocumentSymbol[] {
  return getSectionTree(structure).map((node) => symbolOf(structure, node, context));
}

function symbolOf(structure: Structure, node: SectionNode, context: Context): DocumentSymbol {
  const { name, detail, kind } = describe(structure, node, context);
  const { range } = node;
  const selectionRange = within(range, selectionRangeOf(node));
  if (detail === undefined) return { name, kind, range, selectionRange };
  if (node.children.length === 0) return { name, detail, kind, range, selectionRange };
  const children = node.children.map((child) => symbolOf(structure, child, context));
  return { name, detail, kind, range, selectionRange, children };
}

function describe(
  structure: Structure,
  node: SectionNode,
  context: Context,
): Pick<DocumentSymbol, 'name' | 'detail' | 'kind'> {
  const { messages } = context;
  switch (node.kind) {
    case 'front-matter':
      return describeFrontMatter(structure, node.section, messages);
    case 'question':
      return describeQuestion(structure, node.section, context);
    case 'answer':
      return describeAnswer(structure, node.section, messages);
    case 'note':
      return describeNote(structure, node.section, messages);
  }
}

function describeFrontMatter(structure: Structure, { title }: FrontMatter, messages: Messages) {
  const name = nonEmpty(title, messages.frontMatter);
  const kind = SymbolKind.File;
  const term = termOf(structure);
  if (term === undefined) return { name, kind };
  return { name, kind, detail: (term.isNotice ? messages.announcedAfter : messages.answeredAfter)(term.days) };
}

function describeQuestion(structure: Structure, question: Question, { messages, companion }: Context) {
  const numbers = question.numbers.map(({ number }) => number);
  const text = excerptOf(structure, question.body, excerptLength);
  // Beside no other document there is nothing to look for, in each of a thousand questions.
  const submitted =
    companion === undefined ? [] : numbers.flatMap((number) => otherSubmittedNumber(question, number, companion) ?? []);
  const detail = [
    stateTextOf(structure, numbers, messages, companion),
    submitted.length > 0 ? messages.submittedAs(submitted) : '',
    text,
  ];
  return {
    name: messages.question(numbers),
    detail: detail.filter((part) => part !== '').join(' · '),
    kind: numbers.some((number) => isOpen(questionState(structure, number, companion)))
      ? SymbolKind.Event
      : SymbolKind.Field,
  };
}

function describeAnswer(structure: Structure, answer: Answer, messages: Messages) {
  return {
    name: nonEmpty(withoutColon(answer.heading), messages.answer([])),
    detail: excerptOf(structure, answer.body, excerptLength),
    kind: SymbolKind.String,
  };
}

function describeNote(structure: Structure, note: Note, messages: Messages) {
  return {
    name: nonEmpty(withoutColon(note.heading), messages[noteNames[note.kind]]),
    detail: excerptOf(structure, note.body, excerptLength),
    kind: SymbolKind.Object,
  };
}

const noteNames = {
  'explanatory-note': 'explanatoryNote',
  'notice-of-delay': 'noticeOfDelay',
  closing: 'closing',
  title: 'titleBetween',
  colophon: 'colophon',
} as const;

function selectionRangeOf({ kind, section }: SectionNode): Range {
  return kind === 'front-matter' ? titleRange(section) : section.selectionRange;
}

function titleRange({ fields, range }: FrontMatter): Range {
  return fields.find(({ name }) => name === 'subject')?.range ?? { start: range.start, end: range.start };
}

/** Editors refuse a symbol whose selection leaves its range. */
function within(outer: Range, inner: Range): Range {
  if (isInside(inner, outer)) return inner;
  const clamp = (position: Position) => {
    if (compare(position, outer.start) < 0) return outer.start;
    return compare(position, outer.end) > 0 ? outer.end : position;
  };
  return { start: clamp(inner.start), end: clamp(inner.end) };
}

/** A colon leads to the text below a heading; in the outline nothing stands below it. */
function withoutColon(heading: string | undefined): string | undefined {
  const text = heading?.trimEnd();
  return text?.endsWith(':') ? text.slice(0, -1).trimEnd() : text;
}

/** Editors refuse a symbol without a name. */
function nonEmpty(text: string | undefined, otherwise: string): string {
  const name = text?.trim() ?? '';
  return name === '' ? otherwise : name;
}

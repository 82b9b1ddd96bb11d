import type { Position, Range } from 'vscode-languageserver-types';
import { frontMattersOf } from '../parser/lookup';
import { compare } from '../parser/ranges';
import type { Answer, FrontMatter, Note, Question, Structure } from '../parser/structure';

/** A section with what belongs to it: a question holds the answers directly below it. */
export type SectionNode = {
  /**
   * The section and all that it holds:
   *
   *     Vraag 1            ┐
   *     Klopt dit bericht? │ range of the question
   *     Antwoord           │ ┐ range of its answer
   *     Ja.                ┘ ┘
   */
  readonly range: Range;
  readonly children: readonly SectionNode[];
} & Content;

type Content =
  | { readonly kind: 'front-matter'; readonly section: FrontMatter }
  | { readonly kind: 'question'; readonly section: Question }
  | { readonly kind: 'answer'; readonly section: Answer }
  | { readonly kind: 'note'; readonly section: Note };

/**
 * The sections of a document as a reader would indent them: front matter, questions, notes, and each answer under
 * the question directly above it. An answer to another question, and an answer without a question above it, stand
 * beside the questions. Siblings stand in the order of the text and do not overlap.
 */
export function getSectionTree(structure: Structure): readonly SectionNode[] {
  const contents = contentsOf(structure);
  const nodes: SectionNode[] = [];
  for (let index = 0; index < contents.length; ) {
    const content = contents[index] as Content;
    const children = content.kind === 'question' ? heldBy(content.section, contents, index + 1) : [];
    index += 1 + children.length;
    const end = children.reduce((last, { section }) => latest(last, section.range.end), content.section.range.end);
    const held = children.map((child, place) =>
      nodeOf(child, endingBefore(children[place + 1] ?? contents[index], child.section.range), []),
    );
    nodes.push(nodeOf(content, endingBefore(contents[index], { start: content.section.range.start, end }), held));
  }
  return nodes;
}

function nodeOf({ kind, section }: Content, range: Range, children: readonly SectionNode[]): SectionNode {
  return { kind, section, range, children } as SectionNode;
}

/** All sections, in the order of the text. */
function contentsOf(structure: Structure): readonly Content[] {
  return [
    ...structure.questions.map((section) => ({ kind: 'question' as const, section })),
    ...structure.answers.map((section) => ({ kind: 'answer' as const, section })),
    ...structure.notes.map((section) => ({ kind: 'note' as const, section })),
    ...frontMattersOf(structure).map((section) => ({ kind: 'front-matter' as const, section })),
  ].sort((one, other) => compare(one.section.range.start, other.section.range.start));
}

/** The answers to a question that follow it directly. */
function heldBy(question: Question, contents: readonly Content[], from: number): readonly Content[] {
  const isHeld = (content: Content | undefined) =>
    content?.kind === 'answer' && question.numbers.some(({ number }) => content.section.covers.includes(number));
  let end = from;
  while (isHeld(contents[end])) end++;
  return contents.slice(from, end);
}

function latest(one: Position, other: Position): Position {
  return compare(one, other) < 0 ? other : one;
}

function endingBefore(next: Content | undefined, range: Range): Range {
  if (next === undefined || compare(range.end, next.section.range.start) <= 0) return range;
  return { start: range.start, end: next.section.range.start };
}

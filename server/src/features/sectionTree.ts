import type { Position, Range } from 'vscode-languageserver-types';
import { lazily } from '../parser/lazily';
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
  const known = trees.get(structure) ?? findSectionTree(structure);
  trees.set(structure, known);
  return known;
}

/** An editor asks for the outline and the folds of the same structure. */
const trees = new WeakMap<Structure, readonly SectionNode[]>();

const none: readonly SectionNode[] = [];

function findSectionTree(structure: Structure): readonly SectionNode[] {
  if (structure.sets.length > 0) return structure.sets.flatMap(getSectionTree);
  const contents = contentsOf(structure);
  const nodes: SectionNode[] = [];
  for (let index = 0; index < contents.length; ) {
    const content = contents[index] as Content;
    const next = content.kind === 'question' ? endOfHeld(content.section, contents, index + 1) : index + 1;
    let end = content.section.range.end;
    let held = none;
    if (next > index + 1) {
      const children = contents.slice(index + 1, next);
      held = children.map((child, place) =>
        nodeOf(child, endingBefore(children[place + 1] ?? contents[next], child.section.range), none),
      );
      for (const { section } of children) end = latest(end, section.range.end);
    }
    const { range } = content.section;
    nodes.push(
      nodeOf(content, endingBefore(contents[next], end === range.end ? range : { start: range.start, end }), held),
    );
    index = next;
  }
  return nodes;
}

function nodeOf({ kind, section }: Content, range: Range, children: readonly SectionNode[]): SectionNode {
  return { kind, section, range, children } as SectionNode;
}

/** All sections, in the order of the text. */
function contentsOf(structure: Structure): readonly Content[] {
  const others = [
    ...structure.notes.map((section) => ({ kind: 'note' as const, section })),
    ...frontMattersOf(structure).map((section) => ({ kind: 'front-matter' as const, section })),
  ];
  const contents: Content[] = [];
  const { questions, answers } = structure;
  let next = 0;
  for (const question of questions) {
    for (; isAbove(answers[next], question); next++) {
      contents.push({ kind: 'answer', section: answers[next] as Answer });
    }
    contents.push({ kind: 'question', section: question });
  }
  for (const answer of answers.slice(next)) contents.push({ kind: 'answer', section: answer });
  if (others.length === 0) return contents;
  return [...contents, ...others].sort((one, other) => compare(one.section.range.start, other.section.range.start));
}

function isAbove(answer: Answer | undefined, question: Question): boolean {
  return answer !== undefined && compare(answer.range.start, question.range.start) < 0;
}

/** The place in the order of the text behind the answers to a question that follow it directly. */
function endOfHeld({ numbers }: Question, contents: readonly Content[], from: number): number {
  const asked = lazily(() => new Set(numbers.map(({ number }) => number)));
  const isHeld = (content: Content | undefined) =>
    content?.kind === 'answer' &&
    (content.section.covers[0] === numbers[0]?.number || content.section.covers.some((number) => asked().has(number)));
  let end = from;
  while (isHeld(contents[end])) end++;
  return end;
}

function latest(one: Position, other: Position): Position {
  return compare(one, other) < 0 ? other : one;
}

function endingBefore(next: Content | undefined, range: Range): Range {
  if (next === undefined || compare(range.end, next.section.range.start) <= 0) return range;
  return { start: range.start, end: next.section.range.start };
}

import type { Range } from 'vscode-languageserver-types';
import { frontMattersOf } from '../../parser/lookup';
import type { Answer, FrontMatter, Note, Question, Structure } from '../../parser/structure';
import { compare, latest } from '../../parser/text/ranges';

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
  // An editor asks for the outline and the folds of the same structure.
  return structure.once(findSectionTree);
}

/** From the beginning of the first of some sections in the order of the text to the end of the last one. */
export function spanOfNodes(nodes: readonly SectionNode[]): Range {
  const start = nodes[0]?.range.start ?? { line: 0, character: 0 };
  return { start, end: nodes.at(-1)?.range.end ?? start };
}

function findSectionTree(structure: Structure): readonly SectionNode[] {
  if (structure.sets.length > 0) return structure.sets.flatMap(getSectionTree);
  const all = nodesOf(structure);
  const nodes: SectionNode[] = [];
  for (let index = 0; index < all.length; ) {
    const node = all[index] as SectionNode;
    const end = node.kind === 'question' ? endOfHeld(node.section, all, index + 1) : index + 1;
    nodes.push(holding(node, all.slice(index + 1, end), all[end]));
    index = end;
  }
  return nodes;
}

/** A node with those that it holds, up to the next one. */
function holding(node: SectionNode, held: readonly SectionNode[], next: SectionNode | undefined): SectionNode {
  if (held.length === 0) return endingBefore(next, node);
  const children = held.map((child, place) => endingBefore(held[place + 1] ?? next, child));
  let { end } = node.range;
  for (const { range } of held) end = latest(end, range.end);
  return endingBefore(next, { ...node, range: { start: node.range.start, end }, children });
}

const none: readonly SectionNode[] = [];

/** All sections, in the order of the text, none in another. */
function nodesOf(structure: Structure): readonly SectionNode[] {
  const nodes: SectionNode[] = [];
  const { questions, answers } = structure;
  let next = 0;
  for (const question of questions) {
    for (; isAbove(answers[next], question); next++) nodes.push(nodeOf('answer', answers[next] as Answer));
    nodes.push(nodeOf('question', question));
  }
  for (; next < answers.length; next++) nodes.push(nodeOf('answer', answers[next] as Answer));
  const others = [
    ...structure.notes.map((note) => nodeOf('note', note)),
    ...frontMattersOf(structure).map((frontMatter) => nodeOf('front-matter', frontMatter)),
  ];
  if (others.length === 0) return nodes;
  return [...nodes, ...others].sort((one, other) => compare(one.section.range.start, other.section.range.start));
}

function nodeOf<Kind extends SectionNode['kind']>(
  kind: Kind,
  section: Extract<SectionNode, { kind: Kind }>['section'],
): SectionNode {
  return { kind, section, range: section.range, children: none } as SectionNode;
}

function isAbove(answer: Answer | undefined, question: Question): boolean {
  return answer !== undefined && compare(answer.range.start, question.range.start) < 0;
}

/** The place in the order of the text behind the answers to a question that follow it directly. */
function endOfHeld({ numbers }: Question, nodes: readonly SectionNode[], from: number): number {
  let asked: ReadonlySet<string> | undefined;
  const isHeld = (node: SectionNode | undefined) => {
    if (node?.kind !== 'answer') return false;
    const { covers } = node.section;
    if (covers[0] === numbers[0]?.number) return true;
    asked ??= new Set(numbers.map(({ number }) => number));
    return covers.some((number) => asked?.has(number));
  };
  let end = from;
  while (isHeld(nodes[end])) end++;
  return end;
}

function endingBefore(next: SectionNode | undefined, node: SectionNode): SectionNode {
  if (next === undefined || compare(node.range.end, next.section.range.start) <= 0) return node;
  return { ...node, range: { start: node.range.start, end: next.section.range.start } };
}

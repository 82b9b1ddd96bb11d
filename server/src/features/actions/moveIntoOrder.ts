import type { Range, TextEdit } from 'vscode-languageserver-types';
import { inEachSet, putQuestions, setAt } from '../../parser/lookup';
import type { Structure } from '../../parser/structure';
import { changesOnly } from '../edits/statements';
import { structureAfter } from '../edits/structureAfter';
import { getSectionTree, type SectionNode } from '../navigation/sectionTree';
import type { Asked } from '../numbering/askedNumbers';
import type { ActionContext, Proposal } from './action';
import { wholeHeading } from './answerLines';
import { findingsAt } from './findingsAt';
import { isNoWorse, placeInRow } from './numberingRow';
import { areOfOneSection, emptyLinesAbove, fromLine, type WholeLines, wholeLinesOf, withoutLines } from './wholeLines';

/**
 * A question that stands behind a higher number moves up to its place, with the answers directly below it and with
 * the questions behind it that belong there too. All must be in order then, without a number that turns out to be
 * missing, and every answer must still answer what it did.
 */
export function proposeMove(context: ActionContext): readonly Proposal[] {
  const { structure, lineEnd, messages } = context;
  return findingsAt(context, 'numbering-order').flatMap((range) => {
    const set = setAt(structure, range.start);
    const move = moveFor(set, range);
    const lines = move && linesOf(structure, set, move.questions);
    const place = move && wholeHeading(structure, move.next.question).start;
    if (move === undefined || lines === undefined || place?.character !== 0) return [];
    const gap = lineEnd.repeat(emptyLinesAbove(structure, lines.first) + 1);
    const edits = [
      { range: fromLine(place.line, place.line), newText: lines.lines.map(({ text }) => text).join(lineEnd) + gap },
      withoutLines(structure, lines),
    ];
    if (!changesOnly(structure, edits, { gone: [], come: [] }) || !keepsLists(structure, edits)) return [];
    const numbers = move.questions.map(({ number }) => number);
    const title = messages.moveQuestions(numbers, move.next.number);
    return [{ title, edits, solves: { code: 'numbering-order', range } }];
  });
}

/** Whether what only repeats questions does so after some edits too, and no question comes to be one that does. */
function keepsLists(structure: Structure, edits: readonly TextEdit[]): boolean {
  const countPut = (one: Structure) => inEachSet(one, putQuestions).length;
  return countPut(structure) === countPut(structureAfter(structure, edits));
}

interface Move {
  readonly questions: readonly Asked[];
  /** The question before which they belong. */
  readonly next: Asked;
}

function moveFor(set: Structure, range: Range): Move | undefined {
  const found = placeInRow(set, range);
  if (found === undefined) return undefined;
  const { row, index, asked } = found;
  const place = row.slice(0, index).findIndex(({ whole }) => whole > asked.whole);
  const next = row[place];
  if (next === undefined) return undefined;
  const wholeAt = (at: number) => row[at]?.whole ?? 0;
  let end = index + 1;
  while (wholeAt(end) > wholeAt(end - 1) && wholeAt(end) < next.whole) end++;
  const questions = row.slice(index, end);
  const ordered = [...row.slice(0, place), ...questions, ...row.slice(place, index), ...row.slice(end)];
  const countsUp = ordered.every(({ whole }, at) => at === 0 || whole >= (ordered[at - 1]?.whole ?? 0));
  return countsUp && isNoWorse(ordered, row) ? { questions, next } : undefined;
}

/** The lines of questions that follow each other, and of what each holds; all under headings of their own. */
function linesOf(structure: Structure, set: Structure, questions: readonly Asked[]): WholeLines | undefined {
  const tree = getSectionTree(set);
  const first = tree.findIndex((node) => node.kind === 'question' && node.section === questions[0]?.question);
  const nodes = tree.slice(first, first + questions.length);
  const isWhole = nodes.every(
    (node, index) => node.kind === 'question' && node.section === questions[index]?.question && standsAlone(node),
  );
  const [start, end] = [nodes[0]?.range.start, nodes.at(-1)];
  const last = end?.children.at(-1) ?? end;
  if (first === -1 || !isWhole || start === undefined || last === undefined || !('body' in last.section))
    return undefined;
  const lines = wholeLinesOf(structure, { start, end: last.section.body.end });
  return lines !== undefined && areOfOneSection(lines) ? lines : undefined;
}

/** Whether a question has one number, and what it holds answers no other. */
function standsAlone({ section, children }: SectionNode): boolean {
  return (
    'numbers' in section &&
    section.numbers.length === 1 &&
    children.every((child) => child.kind === 'answer' && child.section.covers.length === 1)
  );
}

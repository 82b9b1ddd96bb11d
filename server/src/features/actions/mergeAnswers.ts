import type { Range, TextEdit } from 'vscode-languageserver-types';
import { answersTo, questionsOf, textOf } from '../../parser/lookup';
import type { Answer, Structure } from '../../parser/structure';
import { compare } from '../../parser/text/ranges';
import { hasDraftBelow } from '../drafting/draftBelow';
import { headingFormOf } from '../drafting/headingForm';
import { referencesIn } from '../drafting/referral';
import { saysTogether, wordsBehindNumbers } from '../drafting/wordsBehindNumbers';
import { changesOnly, wordingOf } from '../edits/statements';
import type { LineEnd } from '../edits/workspaceEdit';
import { inOrder, isOnlyAnswer, saidBy } from '../numbering/mergedNumbers';
import type { ActionContext, Proposal } from './action';
import { hasTextBeside, linesOfAnswer, withHeading } from './answerLines';
import { answerAtHeading } from './chosenAnswer';
import { questionBehind } from './questionBehind';
import { titleExcerptOf } from './titleExcerpt';
import {
  areOfOneSection,
  emptyLinesAbove,
  endOfLine,
  filledLineBelow,
  fromLine,
  type WholeLines,
  withoutLines,
} from './wholeLines';

/**
 * An answer and the answer to the next question become one, with both texts below one heading that names all numbers.
 * The merged answer stands below the last of its questions. What holds the place of an answer, or only refers to the
 * other of the two, says nothing any more and goes; the title says so. Of two that are still to be written one place is
 * left. Answers of which one heading says more behind its numbers than the other, as who gives the answer, stay two.
 */
export function proposeMerging(context: ActionContext): readonly Proposal[] {
  const { structure, lineEnd, messages } = context;
  const pair = pairAt(context);
  if (pair === undefined) return [];
  const { set, first, second } = pair;
  const kept = keptOf(set, first, second);
  const dropped = [first, second].filter((answer) => !kept.includes(answer));
  if (kept.length === 0 || !dropped.every(({ lines }) => areOfOneSection(lines))) return [];

  const numbers = inOrder(set, [...saidBy(first.answer), ...saidBy(second.answer)]);
  const behind = wordsOfBoth(structure, first.answer, second.answer);
  if (behind === undefined) return [];
  const heading = headingFormOf(set).numberedAnswer(numbers, behind);
  const edits = editsFor({ structure, ...pair, heading, lineEnd }, kept);
  const { answer: said, reference } = wordingOf(structure, set);
  const text = ({ body }: Answer) => textOf(set, body);
  const difference = {
    gone: [
      ...[first, second].map(({ answer }) => said(answer.covers, text(answer))),
      ...dropped.flatMap(({ answer }) => referencesIn(set, answer.body).map(reference)),
    ],
    come: [said([...first.answer.covers, ...second.answer.covers], kept.map(({ answer }) => text(answer)).join(' '))],
  };
  if (!changesOnly(structure, edits, difference)) return [];
  const left = new Set(kept.map(({ answer }) => text(answer)));
  const lost = dropped
    .filter(({ answer }) => !left.has(text(answer)))
    .map(({ answer }) => titleExcerptOf(set, answer.body))
    .find((excerpt) => excerpt !== '');
  return [{ title: messages.mergeAnswers(second.answer.covers, lost), edits }];
}

/** An answer with its lines. */
interface Part {
  readonly answer: Answer;
  readonly lines: WholeLines;
}

interface Pair {
  readonly set: Structure;
  readonly first: Part;
  readonly second: Part;
}

/** The answer at the cursor and the one answer to the next question, if that stands further down. */
function pairAt(context: ActionContext): Pair | undefined {
  const chosen = answerAtHeading(context);
  const next = chosen && questionBehind(chosen.set, chosen.answer);
  if (chosen === undefined || next === undefined) return undefined;
  const { set, answer } = chosen;
  const [other, ...others] = new Set(next.numbers.flatMap((number) => answersTo(set, number)));
  if (other?.heading === undefined || others.length > 0) return undefined;
  if (compare(answer.range.start, other.range.start) >= 0) return undefined;
  if (!next.numbers.every((number) => other.covers.includes(number))) return undefined;
  if (!isOnlyAnswer(set, answer) || !isOnlyAnswer(set, other)) return undefined;
  const lines = linesOfAnswer(context.structure, answer);
  const otherLines = linesOfAnswer(context.structure, other);
  if (lines === undefined || otherLines === undefined) return undefined;
  return { set, first: { answer, lines }, second: { answer: other, lines: otherLines } };
}

/** What the headings of two answers both say behind their numbers; that they are several is said of both. */
function wordsOfBoth(structure: Structure, first: Answer, second: Answer): string | undefined {
  const [words, other] = [wordsBehindNumbers(structure, first), wordsBehindNumbers(structure, second)];
  if (words === other) return words;
  return (words === '' || other === '') && saysTogether(words + other) ? words + other : undefined;
}

/** The answers whose text stays: those that say something, or else the place of one that is still to be written. */
function keptOf(set: Structure, first: Part, second: Part): readonly Part[] {
  const saying = [first, second].filter((part) => {
    return hasDraftBelow(set, part.answer) || saysMore(part, part === first ? second : first);
  });
  if (saying.length > 0) return saying;
  return [second, first].filter(({ answer }) => answer.writing !== 'text').slice(0, 1);
}

/** Whether an answer has a text, and not only a reference to the other one or to itself. */
function saysMore({ answer }: Part, other: Part): boolean {
  if (answer.writing !== 'text') return false;
  const own = [...answer.covers, ...other.answer.covers];
  return answer.referral === undefined || !answer.referral.numbers.every(({ number }) => own.includes(number));
}

interface Merging extends Pair {
  readonly structure: Structure;
  readonly heading: string;
  readonly lineEnd: LineEnd;
}

/** Where the answers are to stand below what is between them, that moves up: the cursor stays with its answer. */
function editsFor(merging: Merging, kept: readonly Part[]): readonly TextEdit[] {
  const { structure, set, first, second, heading, lineEnd } = merging;
  if (!kept.includes(first)) {
    return [
      withoutLines(structure, withItsPlace(structure, first, second)),
      withHeading(structure, second.answer, heading),
    ];
  }

  const change = withHeading(structure, first.answer, heading);
  const questions = [first, second].flatMap(({ answer }) => questionsOf(set, answer));
  const stays = questions.every(({ range }) => compare(range.start, first.answer.range.start) < 0);
  const start = endOfLine(structure.lines, first.lines.last);
  if (!kept.includes(second)) {
    const gone = withItsPlace(structure, second, first);
    if (stays) return [change, withoutLines(structure, gone)];
    const end = endOfLine(structure.lines, gone.last);
    return [...movedUp(merging), change, { range: { start, end }, newText: '' }];
  }
  const { range, indent } = headOf(second);
  if (!stays) {
    const joined = { range: { start, end: range.end }, newText: lineEnd + lineEnd + indent };
    return [...movedUp(merging), change, joined];
  }
  const isApart = emptyLinesAbove(structure, second.lines.first) > 0;
  return [change, { range, newText: (isApart ? '' : lineEnd) + indent }];
}

/** What stands between two answers, put above the first of them. */
function movedUp({ structure, first, second, lineEnd }: Merging): readonly TextEdit[] {
  const { range: gone } = withoutLines(structure, first.lines);
  const between = textsOfLines(structure, gone.end.line, second.lines.first);
  if (between.length === 0) return [];
  const above = first.lines.first - 1;
  // At the end of the line above, so that a cursor at the beginning of the answer moves along with it.
  const start = { line: 0, character: 0 };
  if (above < 0) return [{ range: { start, end: start }, newText: between.map((text) => text + lineEnd).join('') }];
  const place = endOfLine(structure.lines, above);
  return [{ range: { start: place, end: place }, newText: between.map((text) => lineEnd + text).join('') }];
}

/** The lines from one up to another, as the document has them. */
function textsOfLines({ lines }: Structure, first: number, next: number): readonly string[] {
  const pieces = lines.filter(({ line }) => line >= first && line < next);
  const texts = new Map<number, string>();
  for (const { line, text } of pieces) texts.set(line, (texts.get(line) ?? '') + text);
  return [...texts.values()];
}

/**
 * The lines of an answer that goes. One without a text takes the empty lines along that are the place for it: below what
 * comes instead stand as many as below the answer that is kept, or one where that is at the end or beside it.
 */
function withItsPlace({ lines }: Structure, { answer, lines: own }: Part, { lines: kept }: Part): WholeLines {
  if (answer.writing !== 'empty') return own;
  const next = filledLineBelow(lines, own.last);
  if (next === undefined) return { ...own, last: Math.max(own.last, (lines.at(-1)?.line ?? 0) - 1) };
  const below = filledLineBelow(lines, kept.last);
  const left = below === undefined || below === own.first ? 1 : below - kept.last - 1;
  return { ...own, last: Math.max(own.last, next - 1 - left) };
}

/** The heading of an answer up to its text, and the indent that the text needs when the heading is gone. */
function headOf({ answer, lines }: Part): { readonly range: Range; readonly indent: string } {
  if (!hasTextBeside(answer)) return { range: fromLine(lines.first, answer.body.start.line), indent: '' };
  const indent = /^\s*/.exec(lines.lines[0]?.text ?? '')?.[0] ?? '';
  return { range: { start: { line: lines.first, character: 0 }, end: answer.body.start }, indent };
}

import type { Position, Range, SelectionRange } from 'vscode-languageserver-types';
import { frontMattersOf, linesOf, pieceAt, setAt, setsOf } from '../parser/lookup';
import type { Footnote, Line, Question, Section, Structure } from '../parser/structure';
import { type Paragraph, paragraphsOf } from '../parser/text/paragraphs';
import { passageOf } from '../parser/text/passage';
import { contains, isEmpty, isInside, isSame } from '../parser/text/ranges';
import { getSectionTree, spanOfNodes } from './navigation/sectionTree';
import { sentencesIn } from './text/sentences';
import { wordsIn } from './text/words';

/**
 * What a selection grows to, step by step: the word, the sentence, the paragraph, the text of a question or an answer,
 * that with its heading, the question with its answers, its set of questions where there are several, the document.
 * Steps that would select nothing more are left out:
 *
 *     Vraag 1            ┐ ┐ the question
 *     Klopt dit bericht? │ ┘ its text, here a paragraph of one sentence
 *     Antwoord           │
 *     Ja.                ┘ the question with its answer
 */
export function getSelectionRanges(structure: Structure, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const tree = getSectionTree(setAt(structure, position));
    const around = [
      ...rangesInSection(structure, position),
      ...tree.flatMap(({ range, children }) => [...children.map((child) => child.range), range]),
      ...(setsOf(structure).length > 1 ? [spanOfNodes(tree)] : []),
    ];
    return nested(growing(around, position), wholeOf(structure));
  });
}

/** The steps up to a section with its heading, the small ones first; some may not hold the position. */
function rangesInSection(structure: Structure, position: Position): readonly Range[] {
  const { footnotes, questions, answers, notes } = structure;
  const holds = ({ range }: { readonly range: Range }) => contains(range, position);
  const footnote = footnotes.find(holds);
  const question = questions.findLast(holds);
  const section: Section | undefined = question ?? answers.findLast(holds) ?? notes.findLast(holds);
  const front = frontMattersOf(structure).find(holds)?.range;
  const text = section?.body ?? front;
  const lines = footnote === undefined ? text && linesOf(structure, text) : linesOfFootnote(structure, footnote);
  return [
    ...wordRanges(structure, position),
    ...paragraphRanges(lines ?? [], position),
    ...(footnote === undefined ? [] : [footnote.range]),
    ...(question === undefined ? [] : textsOf(question)),
    ...(section === undefined ? [] : [section.selectionRange, section.body, section.range]),
    ...(front === undefined ? [] : [front]),
  ];
}

/** Between the paragraphs of an answer a footnote is not text; here it is what is read. */
function linesOfFootnote(structure: Structure, { body }: Footnote): readonly Line[] {
  return linesOf(structure, body).map((line) => ({ ...line, kind: 'text' }));
}

function wordRanges({ lines }: Structure, position: Position): readonly Range[] {
  const piece = lines[pieceAt(lines, position)];
  if (piece === undefined) return [];
  const passage = passageOf([piece]);
  return wordsIn(piece.text).map(({ start, end }) => passage.rangeAt(start, end));
}

/** The sentence and the paragraph. */
function paragraphRanges(lines: readonly Line[], position: Position): readonly Range[] {
  const paragraph = paragraphsOf(lines).find(({ range }) => contains(range, position));
  return paragraph === undefined ? [] : [...sentenceRanges(paragraph), paragraph.range];
}

function sentenceRanges({ lines }: Paragraph): readonly Range[] {
  const passage = passageOf(lines);
  return sentencesIn(passage.text).map(({ start, end }) => passage.rangeAt(start, end));
}

/** Under a merged heading each question may have a paragraph of its own, or several. */
function textsOf({ numbers }: Question): readonly Range[] {
  return numbers.map(({ text }) => text);
}

function wholeOf({ lines }: Structure): Range {
  const { line, character, text } = lines.at(-1) ?? { line: 0, character: 0, text: '' };
  return { start: { line: 0, character: 0 }, end: { line, character: character + text.length } };
}

/** Of ranges that begin with the small ones, those that hold the position and all before them, and more. */
function growing(ranges: readonly Range[], position: Position): readonly Range[] {
  const chosen: Range[] = [];
  for (const range of ranges) {
    if (isEmpty(range) || !contains(range, position)) continue;
    const last = chosen.at(-1);
    if (last === undefined || (isInside(last, range) && !isSame(last, range))) chosen.push(range);
  }
  return chosen;
}

/** The ranges, each in the next, and all in the document. */
function nested(ranges: readonly Range[], whole: Range): SelectionRange {
  return ranges
    .filter((range) => !isSame(range, whole))
    .reduceRight<SelectionRange>((parent, range) => ({ range, parent }), { range: whole });
}

import type { Position } from 'vscode-languageserver-types';
import { getCleanedText } from '../features/cleanedText';
import { structureAfter } from '../features/edits/structureAfter';
import { vocabularyOf } from '../features/reflow/hyphenation';
import { joinNumbers } from '../messages';
import { footnoteOf } from '../parser/footnotes/footnoteLookup';
import { linesOf, pieceAt, setsOf } from '../parser/lookup';
import { parse } from '../parser/parse';
import type { Answer, Footnote, FrontMatter, Line, NoteKind, Question, Section, Structure } from '../parser/structure';
import { compare, endOf, isEmpty } from '../parser/text/ranges';
import { type Block, blocksIn, type NoteMark, type NoteText } from './blocks';

/** What a document says, apart from how it looks: what every form of it is written from. */
export interface Content {
  readonly frontMatter: FrontMatter | undefined;
  /** In the order of the document, which begins with its front matter if there is any. */
  readonly parts: readonly Part[];
  readonly footnotes: readonly NoteText[];
}

/** A part of a document with its heading: the front matter, a question, an answer or a note. */
export interface Part {
  readonly kind: 'front-matter' | 'question' | 'answer' | NoteKind;
  /** `Vraag 3`; `undefined` for the front matter and for a note without a heading. */
  readonly heading: string | undefined;
  /** The questions that are put or answered here. */
  readonly numbers: readonly string[];
  readonly blocks: readonly Block[];
}

/**
 * What a text says. Lines that were wrapped at the end of a page or a column are made paragraphs again, and what the
 * pages repeat is left out; all else is kept. A question or an answer without a heading gets one.
 */
export function contentOf(text: string): Content {
  const structure = cleaned(parse(text));
  const footnotes = notesOf(structure);
  const sections = sectionsOf(structure);
  const end = endOfText(structure);
  const first = sections[0]?.start ?? end;
  const marks = marksByLine(structure, footnotes);
  const context = { marks, vocabulary: vocabularyOf(structure.lines) };
  const front = blocksIn(structure, { line: 0, character: 0 }, first, context);
  const parts = sections.map(({ part, body }, index) => ({
    ...part,
    blocks: blocksIn(structure, body, sections[index + 1]?.start ?? end, context),
  }));
  return {
    frontMatter: structure.frontMatter,
    parts: front.length === 0 ? parts : [{ ...frontMatter, blocks: front }, ...parts],
    footnotes: [...footnotes.values()],
  };
}

const emptyLine: Line = { line: 0, character: 0, text: '', kind: 'blank' };
const frontMatter = { kind: 'front-matter', heading: undefined, numbers: [] } as const;

/** Without the lines that pages repeat there may be more lines to join, and then more that pages repeat. */
function cleaned(structure: Structure): Structure {
  let now = structure;
  for (let times = 0; times < mostCleanings; times++) {
    const { edits } = getCleanedText(now, { start: { line: 0, character: 0 }, end: endOfText(now) }, '\n');
    if (edits.length === 0) break;
    now = structureAfter(now, edits);
  }
  return now;
}

/** Twice is usual. */
const mostCleanings = 10;

function endOfText({ lines }: Structure): Position {
  return endOf(lines.at(-1) ?? emptyLine);
}

/** The footnotes with the numbers they have, or counted from 1 where a number occurs twice. */
function notesOf(structure: Structure): ReadonlyMap<Footnote, NoteText> {
  const { footnotes, footnoteMarks } = structure;
  const marked = new Set(footnoteMarks.map((mark) => footnoteOf(structure, mark)));
  const isUnique = new Set(footnotes.map(({ label }) => label)).size === footnotes.length;
  return new Map(
    footnotes.map((footnote, index) => [
      footnote,
      {
        label: isUnique ? footnote.label : String(index + 1),
        text: linesOf(structure, footnote.body)
          .map((line) => line.text.trim())
          .filter((line) => line !== '')
          .join(' '),
        isMarked: marked.has(footnote),
      },
    ]),
  );
}

function marksByLine(
  structure: Structure,
  footnotes: ReadonlyMap<Footnote, NoteText>,
): ReadonlyMap<number, readonly NoteMark[]> {
  const marks = new Map<number, NoteMark[]>();
  for (const mark of structure.footnoteMarks) {
    const footnote = footnoteOf(structure, mark);
    const note = footnote && footnotes.get(footnote);
    if (note === undefined) continue;
    const { line } = mark.range.start;
    marks.set(line, [...(marks.get(line) ?? []), { range: mark.range, note }]);
  }
  return marks;
}

interface HeadedPart {
  readonly part: Omit<Part, 'blocks'>;
  readonly start: Position;
  readonly body: Position;
}

/** All that has a heading, or would have one, in the order of the text. */
function sectionsOf(structure: Structure): readonly HeadedPart[] {
  const { questions, answers, notes } = structure;
  return [
    ...questions.map((question) => headed(structure, question, partOfQuestion(question))),
    ...answers.map((answer) => headed(structure, answer, partOfAnswer(answer))),
    ...notes.map((note) => headed(structure, note, { kind: note.kind, heading: onOneLine(note.heading), numbers: [] })),
    ...frontsBelow(structure),
  ].sort((one, other) => compare(one.start, other.start));
}

/** The front matter of each further set of questions; what stands above the first has no beginning of its own. */
function frontsBelow(structure: Structure): readonly HeadedPart[] {
  return setsOf(structure)
    .slice(1)
    .flatMap(({ frontMatter: front }) =>
      front === undefined ? [] : [{ part: frontMatter, start: front.range.start, body: front.range.start }],
    );
}

function headed(structure: Structure, section: Section, part: HeadedPart['part']): HeadedPart {
  const { range, selectionRange, body } = section;
  const { line, character } = structure.lines[pieceAt(structure.lines, range.start)] ?? emptyLine;
  const belowHeading = { line: selectionRange.end.line, character: Number.MAX_SAFE_INTEGER };
  const isBelow = part.heading !== undefined && (isEmpty(body) || body.start.line > belowHeading.line);
  // What makes a heading bold, or a bullet, stands before it and is no part of the section above.
  return {
    part,
    start: { line, character },
    body: isBelow ? belowHeading : part.heading === undefined ? range.start : body.start,
  };
}

function partOfQuestion({ heading, numbers }: Question): HeadedPart['part'] {
  const asked = numbers.map(({ number }) => number);
  return { kind: 'question', heading: worded(heading) ?? `Vraag ${joinNumbers(asked, 'nl')}`, numbers: asked };
}

function partOfAnswer({ heading, numbers, covers }: Answer): HeadedPart['part'] {
  const said = numbers.map(({ number }) => number);
  const usual = said.length === 0 ? 'Antwoord' : `Antwoord op vraag ${joinNumbers(said, 'nl')}`;
  return { kind: 'answer', heading: worded(heading) ?? usual, numbers: covers };
}

/** A heading that says what it is the heading of; a number alone does not. */
function worded(heading: string | undefined): string | undefined {
  return heading !== undefined && /\p{L}{3}/u.test(heading) ? onOneLine(heading) : undefined;
}

function onOneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim();
}

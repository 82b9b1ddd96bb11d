import type { Position } from 'vscode-languageserver-types';
import { announcedDelay } from './delays/announcedDelay';
import { putsOffAll } from './delays/delays';
import { findMarks } from './footnotes/footnoteMarks';
import { findFootnotes } from './footnotes/footnotes';
import { readFrontMatter } from './frontMatter/frontMatter';
import { adHeadings } from './furtherHeadings/adHeadings';
import { brokenHeadings } from './furtherHeadings/brokenHeadings';
import { dashedAnswers } from './furtherHeadings/dashedAnswers';
import { lostHeadings } from './furtherHeadings/lostHeadings';
import { lowerCaseHeadings } from './furtherHeadings/lowerCaseHeadings';
import { notedAnswers } from './furtherHeadings/notedAnswers';
import { noticeHeadings } from './furtherHeadings/noticeHeadings';
import { numberedAnswers } from './furtherHeadings/numberedAnswers';
import { numberHeadings } from './furtherHeadings/numberHeadings';
import { numbersBehindColon } from './furtherHeadings/numbersBehindColon';
import { unnumberedHeadings } from './furtherHeadings/unnumberedHeadings';
import { LazyStructure } from './lazyStructure';
import { type Pairs, pair } from './pairing/pairing';
import { type HeadedRows, isQuestionHeading, type Scan, scan } from './scan/scan';
import { withClosing } from './sections/closing';
import { cutSections, type HeadedSection, rangesOf, writtenHeading } from './sections/sections';
import { withTitles } from './sections/titlesBetween';
import { cutQuestionSets, type QuestionSet } from './sets/questionSets';
import { findSetReferences } from './sets/setReferences';
import { withoutPageMentions } from './strayHeadings/pageMentions';
import {
  type HeadingTypo,
  isNoticeOfDelay,
  type Layout,
  type Note,
  type Reference,
  type SetReference,
  type Structure,
} from './structure';
import { countWhile } from './text/countWhile';
import { lazily } from './text/lazily';
import { compare } from './text/ranges';
import {
  firstCharacter,
  linesOfRows,
  linesOfStretch,
  positionIn,
  type Rows,
  type Stretch,
  startOfRow,
} from './text/rows';

/**
 * Recognises the structure of a question-and-answer document. Every text has a structure, an empty one too: this never
 * throws. Each stage goes over the headings once, and looks at no line that it has no reason to look at.
 */
export function parse(text: string): Structure {
  const scanned = lowerCaseHeadings(brokenHeadings(withoutPageMentions(scan(text))));
  // Answers in lower case may stand below questions that have only a number.
  const numbered = noticeHeadings(adHeadings(lowerCaseHeadings(numberHeadings(scanned))));
  const stages = [numbersBehindColon, dashedAnswers, notedAnswers, numberedAnswers, unnumberedHeadings, lostHeadings];
  const headed = stages.reduce<HeadedRows>((current, stage) => stage(current), numbered);
  const noted = findFootnotes(headed);
  const { document, front, sections } = cutSections(noted.document);
  const { rows } = document;
  const { footnotes } = noted;
  const cuts = cutQuestionSets(rows, front, sections).map((set) => ({
    front: set.front,
    sections: withClosing(rows, withTitles(rows, set.sections)),
  }));
  const layout = layoutOf(scanned, sections);
  const notes = notesOf(rows, cuts, front);
  const frontText = () =>
    linesOfStretch(rows, front)
      .map((line) => line.text)
      .join('\n');
  const isDeferred = notes.some((note) => isNoticeOfDelay(note) && putsOffAll(rows, note, frontText));
  const evidence = { layout, front: frontText, isDeferred };
  const pairs = cuts.map((set) => pair(document, set.sections, evidence));
  // What is made later keeps nothing of the sections in memory.
  const fronts = cuts.map((set) => set.front);
  const structure: Structure = new LazyStructure(
    {
      rows,
      layout,
      questions: joined(pairs.map(({ questions }) => questions)),
      answers: joined(pairs.map(({ answers }) => answers)),
      footnotes,
      notes,
      headingTypos: typosIn(rows, sections),
    },
    {
      lines: lazily(() => linesOfRows(rows)),
      frontMatter: lazily(() => readFrontMatter(rows, front)),
      references: lazily(() =>
        pairs.length === 1 ? (pairs[0] as Pairs).references() : structure.sets.flatMap((set) => set.references),
      ),
      footnoteMarks: lazily(() =>
        findMarks(noted.document.rows, noted.marked(), new Set(footnotes.map(({ label }) => label))),
      ),
      sets: lazily(() =>
        pairs.length === 1 ? [] : pairs.map((_, index) => setOf(structure, { fronts, pairs, index })),
      ),
      setReferences: lazily(() => structure.sets.flatMap((set) => set.setReferences)),
    },
  );
  return structure;
}

/** Lists behind each other; most documents have a single one. */
function joined<Thing>(lists: readonly (readonly Thing[])[]): readonly Thing[] {
  return ([] as readonly Thing[]).concat(...lists);
}

/** What stands above each set of questions of a document, the sets, and which of them is meant. */
interface Place {
  readonly fronts: readonly Stretch[];
  readonly pairs: readonly Pairs[];
  readonly index: number;
}

/** One of several sets of questions. A note belongs to the set above it. */
function setOf(structure: Structure, { fronts, pairs, index }: Place): Structure {
  const parts = { pairs: pairs[index] as Pairs, front: fronts[index] as Stretch };
  const { questions, answers, references } = parts.pairs;
  const start = index === 0 ? undefined : questions[0]?.range.start;
  const end = pairs[index + 1]?.questions[0]?.range.start;
  const frontMatter = lazily(() =>
    index === 0 ? structure.frontMatter : readFrontMatter(structure.rows, parts.front),
  );
  const { notes } = structure;
  const notesAbove = (position: Position) => countWhile(notes, ({ range }) => compare(range.start, position) < 0);
  const ownNotes = notes.slice(start && notesAbove(start), end && notesAbove(end));
  const setReferences = lazily(() => findSetReferences(structure, parts));
  const { rows, layout, footnotes, headingTypos } = structure;
  return new LazyStructure(
    { rows, layout, questions, answers, footnotes, notes: ownNotes, headingTypos },
    {
      lines: () => structure.lines,
      frontMatter,
      references: lazily(() => withoutNaming(references(), setReferences())),
      footnoteMarks: () => structure.footnoteMarks,
      sets: () => [],
      setReferences,
    },
  );
}

/** The references without those that name whose questions they mean. */
function withoutNaming(references: readonly Reference[], naming: readonly SetReference[]): readonly Reference[] {
  const key = ({ line, character }: Position) => `${line}:${character}`;
  const starts = new Set(naming.map(({ reference: { range } }) => key(range.start)));
  return references.filter(({ range }) => !starts.has(key(range.start)));
}

function layoutOf({ rows, headings, isFlat }: Scan, sections: readonly HeadedSection[]): Layout {
  const questions = sections.filter(isQuestionHeading);
  const [first] = questions;
  if (first === undefined) return 'none';
  if (isFlat) return 'flat';
  const [number] = first.heading.numbers;
  const isUnnumbered = number?.start === number?.end;
  if (!isUnnumbered && number?.start === first.heading.start) return 'numbers';
  if (!headings.some(isQuestionHeading)) return isUnnumbered ? 'unnumbered' : 'numbers';
  const isBullet = ({ row }: HeadedSection) => bullet.test(firstCharacter(rows, row));
  return questions.filter(isBullet).length * 2 > questions.length ? 'bullets' : 'headings';
}

const bullet = /[•·▪◦‣]/;

/** The notes below a heading; a notice of delay without one counts only where no other is. */
function notesOf(rows: Rows, sets: readonly QuestionSet[], front: Stretch): readonly Note[] {
  const notes: Note[] = [];
  for (const { sections } of sets) {
    for (const section of sections) {
      const { kind } = section.heading;
      if (kind === 'question' || kind === 'answer') continue;
      notes.push({ kind, heading: writtenHeading(rows, section), ...rangesOf(rows, section) });
    }
  }
  if (notes.some(isNoticeOfDelay)) return notes;
  const content = sets.some(({ sections }) => sections.length > 0) ? 'sections' : 'letter';
  return [...announcedDelay(rows, front, content), ...notes];
}

function typosIn(rows: Rows, sections: readonly HeadedSection[]): readonly HeadingTypo[] {
  const typos: HeadingTypo[] = [];
  for (const { row, heading } of sections) {
    if (heading.suggestion === undefined) continue;
    const at = (character: number) => positionIn(rows, row, startOfRow(rows, row) + character);
    const { text: suggestion, end } = heading.suggestion;
    typos.push({ range: { start: at(heading.start), end: at(end) }, suggestion });
  }
  return typos;
}

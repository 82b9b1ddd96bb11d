import { findFootnotes } from './footnotes';
import { readFrontMatter } from './frontMatter';
import { lostHeadings } from './lostHeadings';
import { numberedAnswers } from './numberedAnswers';
import { numberHeadings } from './numberHeadings';
import { type Pairs, pair } from './pairing';
import { cutQuestionSets } from './questionSets';
import { compare, spanOf } from './ranges';
import { type ScannedLine, scan } from './scan';
import { cutSections, type HeadedSection, rangesOf, writtenHeading } from './sections';
import type { HeadingTypo, Layout, Line, Note, Structure } from './structure';
import { unnumberedHeadings } from './unnumberedHeadings';

/**
 * Recognises the structure of a question-and-answer document. Every text has a structure, an empty one too: this never
 * throws. Each stage goes over the lines once.
 */
export function parse(text: string): Structure {
  const { lines: scanned, isFlat } = scan(text);
  const stages = [numberHeadings, numberedAnswers, unnumberedHeadings, lostHeadings];
  const headed = stages.reduce<readonly ScannedLine[]>((current, stage) => stage(current), scanned);
  const { lines: noted, marks, footnotes } = findFootnotes(headed);
  const { lines, front, sections } = cutSections(noted);
  const layout = layoutOf(scanned, sections, isFlat);
  const notes = notesOf(sections, front);
  const frontText = front.map((line) => line.text).join('\n');
  const isDeferred = notes.some(({ kind }) => kind === 'notice-of-delay');
  const sets = cutQuestionSets(sections).map((set) => pair(set, { layout, front: frontText, isDeferred }));
  const structure: Structure = {
    lines: lines.map(({ line, character, text: content, kind }): Line => ({ line, character, text: content, kind })),
    layout,
    frontMatter: readFrontMatter(front),
    questions: sets.flatMap(({ questions }) => questions),
    answers: sets.flatMap(({ answers }) => answers),
    references: sets.flatMap(({ references }) => references),
    footnoteMarks: marks,
    footnotes,
    notes,
    headingTypos: sections.flatMap(typoOf),
    sets: [],
  };
  return sets.length === 1 ? structure : { ...structure, sets: sets.map((_, index) => setOf(structure, sets, index)) };
}

/** One of several sets of questions. A note belongs to the set above it, the front matter to the first. */
function setOf(structure: Structure, sets: readonly Pairs[], index: number): Structure {
  const startOfSet = (set: Pairs | undefined) => set?.questions[0]?.range.start;
  const start = index === 0 ? undefined : startOfSet(sets[index]);
  const end = startOfSet(sets[index + 1]);
  const isHere = ({ range }: Note) =>
    (start === undefined || compare(start, range.start) <= 0) && (end === undefined || compare(range.start, end) < 0);
  const frontMatter = index === 0 ? structure.frontMatter : undefined;
  return { ...structure, ...sets[index], frontMatter, notes: structure.notes.filter(isHere) };
}

function layoutOf(scanned: readonly ScannedLine[], sections: readonly HeadedSection[], isFlat: boolean): Layout {
  const questions = sections.filter(({ heading }) => heading.kind === 'question');
  const [first] = questions;
  if (first === undefined) return 'none';
  if (isFlat) return 'flat';
  const [number] = first.heading.numbers;
  if (!scanned.some(({ heading }) => heading?.kind === 'question')) {
    return number?.start === number?.end ? 'unnumbered' : 'numbers';
  }
  const bullets = questions.filter(({ lines }) => /^\s*[•·▪◦‣]/.test(lines[0]?.text ?? ''));
  return bullets.length * 2 > questions.length ? 'bullets' : 'headings';
}

function noteOf(section: HeadedSection): readonly Note[] {
  const { kind } = section.heading;
  if (kind === 'question' || kind === 'answer') return [];
  return [{ kind, heading: writtenHeading(section), ...rangesOf(section, section.content) }];
}

/** The notes below a heading; a notice of delay without one counts only where no other is. */
function notesOf(sections: readonly HeadedSection[], front: readonly ScannedLine[]): readonly Note[] {
  const notes = sections.flatMap(noteOf);
  return notes.some(({ kind }) => kind === 'notice-of-delay') ? notes : [...announcedDelay(front), ...notes];
}

/** A notice of delay without a heading of its own: below `Mededeling van minister …` in the front matter. */
function announcedDelay(front: readonly ScannedLine[]): readonly Note[] {
  const index = front.findIndex(({ text }) => /^\W*Mededeling van (?:de )?(?:minister|staatssecretaris)/i.test(text));
  const title = spanOf(front.slice(index, index + 1));
  if (index === -1 || title === undefined) return [];
  const below = spanOf(front.slice(index + 1));
  const end = below?.end ?? title.end;
  const body = below ?? { start: end, end };
  return [
    { kind: 'notice-of-delay', heading: undefined, range: { start: title.start, end }, selectionRange: title, body },
  ];
}

function typoOf({ heading, lines }: HeadedSection): readonly HeadingTypo[] {
  const [first] = lines;
  if (heading.suggestion === undefined || first === undefined) return [];
  const at = (character: number) => ({ line: first.line, character: first.character + character });
  const { text: suggestion, end } = heading.suggestion;
  return [{ range: { start: at(heading.start), end: at(end) }, suggestion }];
}

import type { TextEdit } from 'vscode-languageserver-types';
import { footnoteOf } from '../../parser/footnotes/footnoteLookup';
import { frontMattersOf, inEachSet, pieceAt, placesOfSets, textOf, wholeTextOf } from '../../parser/lookup';
import type { FootnoteMark, Structure } from '../../parser/structure';
import { withSingleBlanks } from '../../parser/text/singleBlanks';
import { structureAfter } from './structureAfter';

/** One thing that a document says, wherever it stands: that this is asked, or that this answers those questions. */
export type Statement = string;

/** What a change takes away from what a document says, and what it adds. */
export interface Difference {
  readonly gone: readonly Statement[];
  readonly come: readonly Statement[];
}

/**
 * Whether some edits change what a document says exactly so: every other question, answer, reference, footnote and
 * note says what it did, though it may stand elsewhere.
 */
export function changesOnly(structure: Structure, edits: readonly TextEdit[], { gone, come }: Difference): boolean {
  const counts = new Map<Statement, number>();
  const count = (statements: readonly Statement[], step: 1 | -1) => {
    for (const said of statements) counts.set(said, (counts.get(said) ?? 0) + step);
  };
  count(statementsOf(structure), 1);
  count(gone, -1);
  count(come, 1);
  count(statementsOf(structureAfter(structure, edits)), -1);
  return [...counts.values()].every((left) => left === 0);
}

/** How the things that one set of questions says are told. White space in a text does not count. */
export function wordingOf(structure: Structure, set: Structure) {
  const place = String(structure.once(placesOfSets).get(set));
  return {
    question: (number: string, text: string) => statement('question', place, number, text),
    answer: (covers: readonly string[], text: string) => statement('answer', place, [...covers].sort().join(), text),
    reference: (numbers: readonly string[]) => statement('reference', place, numbers.join()),
  };
}

/**
 * Which words each footnote is about. The same label may stand on several pages, so that a mark that moves past a
 * footnote comes to point at another one:
 *
 *     Klopt dit?[1]      ← mark, Klopt dit?, Een bericht.
 *     [1] Een bericht.
 */
export function markStatementsOf(structure: Structure): readonly Statement[] {
  return structure.footnoteMarks.map((mark) => {
    const footnote = footnoteOf(structure, mark);
    const text = footnote === undefined ? '' : wholeTextOf(structure, footnote.body);
    return statement('mark', mark.label, wordsBefore(structure, mark), text);
  });
}

// A line may be as long as the document, and have a mark at every word.
const longestWords = 200;

/** The last words on its line, without their numbers, which may change. */
function wordsBefore({ lines }: Structure, { range: { start } }: FootnoteMark): string {
  const line = lines[pieceAt(lines, start)];
  const end = start.character - (line?.character ?? 0);
  const before = line?.text.slice(Math.max(0, end - longestWords), end) ?? '';
  return before.trimEnd().split(/\s+/).slice(-3).join(' ').replace(/\d+/g, '');
}

function statementsOf(structure: Structure): readonly Statement[] {
  const { footnotes } = structure;
  return [
    ...frontMattersOf(structure).map(({ range }) => statement('front matter', textOf(structure, range))),
    ...footnotes.map(({ label, body }) => statement('footnote', label, wholeTextOf(structure, body))),
    ...markStatementsOf(structure),
    ...inEachSet(structure, (set) => statementsOfSet(structure, set)),
  ];
}

function statementsOfSet(structure: Structure, set: Structure): readonly Statement[] {
  const wording = wordingOf(structure, set);
  return [
    ...set.questions
      .flatMap(({ numbers }) => numbers)
      .map(({ number, text }) => wording.question(number, textOf(set, text))),
    ...set.answers.map(({ covers, body }) => wording.answer(covers, textOf(set, body))),
    ...set.references.map(({ numbers }) => wording.reference(numbers.map(({ number }) => number))),
    ...set.notes.map(({ kind, body }) => statement(kind, textOf(set, body))),
  ];
}

function statement(...words: readonly string[]): Statement {
  return JSON.stringify(words.map((word) => withSingleBlanks(word.trim())));
}

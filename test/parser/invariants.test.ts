import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Range } from 'vscode-languageserver-types';
import { answersTo, setsOf } from '../../server/src/parser/lookup';
import { parse } from '../../server/src/parser/parse';
import { stateOf } from '../../server/src/parser/states';
import type { Section, Structure } from '../../server/src/parser/structure';
import { compare } from '../../server/src/parser/text/ranges';
import { anyTexts, knownDocuments, shuffledDocuments } from '../documents';
import { outlineOf } from './outline';
import { partsOf } from './partsOf';

const root = path.join(__dirname, '..', '..', '..');
const documents = ['seeds', 'test/fixtures']
  .map((folder) => path.join(root, folder))
  .flatMap((folder) => fs.readdirSync(folder).map((name) => path.join(folder, name)))
  .filter((file) => file.endsWith('.txt') && !file.endsWith('.outline.txt'))
  .map((file) => fs.readFileSync(file, 'utf8'));

suite('invariants of the parser', () => {
  test('every prefix of every document has a sound structure', () => {
    for (const text of documents) {
      for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) check(text.slice(0, end));
      for (let end = 0; end < text.length; end += 997) check(text.slice(0, end));
    }
  });

  test('line ends do not change the structure', () => {
    for (const text of documents) checkLineEnds(text);
    fc.assert(fc.property(shuffledDocuments(30), checkLineEnds), { numRuns: 200 });
  });

  test('a byte order mark does not change the structure', () => {
    for (const text of documents) assert.deepEqual(readingOf(`\ufeff${text}`), readingOf(text));
    fc.assert(
      fc.property(knownDocuments(), ({ text }) => assert.deepEqual(readingOf(`\ufeff${text}`), readingOf(text))),
      { numRuns: 100 },
    );
  });

  test('any text has a sound structure', () => {
    fc.assert(fc.property(anyTexts(400), check), { numRuns: 500 });
  });

  test('any order of the parts of real documents has a sound structure', () => {
    fc.assert(fc.property(shuffledDocuments(40), check), { numRuns: 800 });
  });

  test('what the headings say is what is read', () => {
    fc.assert(
      fc.property(knownDocuments(), ({ text, questions, answers }) => {
        const structure = parse(text);
        check(text);
        assert.deepEqual(
          structure.questions.flatMap(({ numbers }) => numbers.map(({ number }) => number)),
          questions,
        );
        assert.deepEqual(
          structure.answers.map(({ covers }) => covers),
          answers,
        );
        for (const number of questions) {
          const isAnswered = answers.some((numbers) => numbers.includes(number));
          assert.equal(stateOf(structure, number), isAnswered ? 'answered' : 'unanswered', number);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a list or a span of numbers that is too long to be one makes no endless work', () => {
    for (const [heading, most] of [
      ['1 t/m 999999999', 0],
      ['1 t/m 9999', 2],
      [`${'1 t/m 999, '.repeat(1_000)}1`, 999],
      [Array.from({ length: 100_000 }, (_, index) => index + 1).join(', '), 9_999],
    ] as const) {
      const { answers } = parse(`Vraag 1\nKlopt dit?\n\nAntwoord op vraag ${heading}\nJa.\n`);
      for (const { covers, numbers } of answers) {
        assert.ok(
          numbers.length <= most && covers.length <= Math.max(1, most),
          `${covers.length} of ${heading.slice(0, 20)}`,
        );
      }
    }
  });

  test('a text of ten million characters without a line end has a structure', () => {
    check('woord en zie vraag 3, '.repeat(500_000));
    for (const part of [' ', '1', 'e\u0301', '\0', '\ud83d', '«', '(', '*']) check(part.repeat(200_000));
  });

  test('a text that repeats itself endlessly has a structure', () => {
    const counted = (count: number, write: (number: number) => string) =>
      Array.from({ length: count }, (_, index) => write(index + 1)).join('\n');
    for (const text of [
      counted(100_000, (number) => `Vraag ${number}\nKlopt dit?`),
      counted(100_000, (number) => `${number}. Klopt dit?`),
      counted(1_000, (number) => `Vraag ${number}\nA?\nAntwoord ${number}\nZie antwoord vraag ${number + 1}.`),
      counted(20_000, (number) => `Klopt dit?${number}\n${number} https://example.org/${number}`),
      '1. Klopt dit?\nAntwoord\nJa.\n2. Wat?\n'.repeat(20_000),
      'Vraag 1\nA?\nAntwoord\nJa.\n'.repeat(20_000),
      `${counted(50_000, (number) => `Vraag ${number}\nA?`)}\n${counted(50_000, (number) => `Ad ${number}. Ja.`)}`,
      '\n'.repeat(1_000_000),
    ]) {
      check(text);
    }
  });

  test('equal texts have equal structures', () => {
    for (const text of documents) assert.deepEqual(partsOf(parse(text)), partsOf(parse(text)));
  });
});

/** What holds for the structure of any text, however broken. */
function check(text: string): void {
  const structure = parse(text);
  const lines = text.split(/\r\n|\r|\n/);
  assert.deepEqual(joined(structure), lines, 'no text is dropped');
  const isInside = ({ start, end }: Range) => {
    assert.ok(compare(start, end) <= 0, 'a range ends behind its start');
    for (const { line, character } of [start, end]) {
      assert.ok(line < lines.length && character <= (lines[line]?.length ?? 0), 'a range lies inside the document');
      assert.ok(line >= 0 && character >= 0);
    }
  };
  const isSection = ({ range, selectionRange, body }: Section) => {
    for (const one of [range, selectionRange, body]) isInside(one);
    for (const part of [selectionRange, body]) {
      assert.ok(
        compare(range.start, part.start) <= 0 && compare(part.end, range.end) <= 0,
        'a section holds its parts',
      );
    }
  };
  const { questions, answers, notes, footnotes, footnoteMarks, references, headingTypos, frontMatter } = structure;
  for (const section of [...questions, ...answers, ...notes, ...footnotes]) isSection(section);
  for (const { range } of [...footnoteMarks, ...references, ...headingTypos]) isInside(range);
  for (const { range, text: own } of questions.flatMap(({ numbers }) => numbers)) [range, own].forEach(isInside);
  for (const { range } of [...answers, ...references].flatMap(({ numbers }) => numbers)) isInside(range);
  for (const { range } of frontMatter === undefined ? [] : [frontMatter, ...frontMatter.fields]) isInside(range);

  for (const list of [questions, answers, notes, footnotes, footnoteMarks, references, headingTypos])
    assertInOrder(list);
  assertCoverage(structure);

  const siblings = [...questions, ...answers].sort((first, second) => compare(first.range.start, second.range.start));
  siblings.forEach(({ range }, index) => {
    const next = siblings[index + 1];
    if (next !== undefined)
      assert.ok(compare(range.end, next.range.start) <= 0, 'questions and answers do not overlap');
  });
}

function assertInOrder(list: readonly { readonly range: Range }[]): void {
  list.forEach(({ range }, index) => {
    const previous = list[index - 1];
    if (previous) assert.ok(compare(previous.range.start, range.start) <= 0, 'a list stands in the order of the text');
  });
}

/** An answer covers what its heading says; one that says nothing covers questions that are there. */
function assertCoverage(structure: Structure): void {
  const sets = setsOf(structure);
  assert.deepEqual(
    sets.flatMap(({ questions }) => questions),
    structure.questions,
    'the sets are all questions',
  );
  assert.deepEqual(
    sets.flatMap(({ answers }) => answers),
    structure.answers,
    'the sets are all answers',
  );
  for (const set of sets) {
    const asked = set.questions.flatMap(({ numbers }) => numbers.map(({ number }) => number));
    for (const { numbers, covers } of set.answers) {
      const said = numbers.map(({ number }) => number);
      // Where 1 has no parts, an answer to 1a and 1b is one to 1; where it has no other than 1a, one to 1 is one to 1a.
      const wholes = said.map((number) => Number.parseInt(number, 10));
      const isNamed = (number: string) => wholes.includes(Number.parseInt(number, 10));
      const known = said.length > 0 ? isNamed : (number: string) => asked.includes(number);
      assert.deepEqual(
        [],
        covers.filter((number) => !known(number)),
        'an answer covers what nobody says',
      );
      if (said.length > 0) assert.ok(covers.length > 0, 'a number that is said is lost');
    }
    for (const number of new Set(asked)) {
      const isAnswered = ['answered', 'referred', 'unwritten'].includes(stateOf(set, number));
      if (isAnswered) assert.ok(answersTo(set, number).length > 0, `no answer is the answer to ${number}`);
    }
  }
}

/** The structure of a document is the same with each kind of line end. */
function checkLineEnds(text: string): void {
  const plain = text.replace(/\r\n?/g, '\n');
  const outline = outlineOf(parse(plain));
  for (const lineEnd of ['\r\n', '\r']) assert.equal(outlineOf(parse(plain.replaceAll('\n', lineEnd))), outline);
}

/** Which questions there are, and how it stands with each. */
function readingOf(text: string): readonly string[] {
  const structure = parse(text);
  return setsOf(structure).flatMap((set) =>
    set.questions.flatMap(({ numbers }) => numbers.map(({ number }) => `${number} ${stateOf(set, number)}`)),
  );
}

function joined({ lines }: Structure): string[] {
  const texts: string[] = [];
  for (const { line, character, text } of lines) {
    assert.equal(texts[line]?.length ?? 0, character, 'the pieces of a line follow each other');
    texts[line] = (texts[line] ?? '') + text;
  }
  return texts;
}

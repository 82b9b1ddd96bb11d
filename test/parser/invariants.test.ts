import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Range } from 'vscode-languageserver-types';
import { parse } from '../../server/src/parser/parse';
import { compare } from '../../server/src/parser/ranges';
import type { Section, Structure } from '../../server/src/parser/structure';
import { outlineOf } from './outline';

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
    for (const text of documents) {
      const outline = outlineOf(parse(text));
      assert.equal(outlineOf(parse(text.replaceAll('\n', '\r\n'))), outline);
      assert.equal(outlineOf(parse(text.replaceAll('\n', '\r'))), outline);
    }
  });

  test('any text has a sound structure', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), check), { numRuns: 300 });
  });

  test('any order of the parts of real documents has a sound structure', () => {
    const part = fc.constantFrom(
      ...['Vraag 1', 'Vraag 2 en 3', ' • Vraag 4', '**Vraag 5**', '\fVraag 6', 'Vraag 1a', '1', '2.', '1. Klopt dit?'],
      ...[
        'Antwoord',
        'Antwoord op vraag 3, 4 en 5',
        'Antwoord 2 t/m 6:',
        'Anwoord op vraag 3',
        'Mededeling',
        'Toelichting:',
      ],
      ...[
        'Kamervraag document nummer: kv',
        'Klopt dit?',
        'Ja.',
        'Zie antwoord vraag 4.',
        'Klopt dit?1, 2',
        '1 https://a.nl',
      ],
      ...[
        'ISSN 0921 - 7398',
        '[1] Kamerstuk 2',
        '¹',
        '',
        '   ',
        '\u00a0',
        'Vragen van het lid De Wit aan de Minister over',
        '😀é',
      ],
    );
    const separator = fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' ', '    ');
    const text = fc.array(fc.tuple(part, separator), { maxLength: 40 }).map((parts) => parts.flat().join(''));
    fc.assert(fc.property(text, check), { numRuns: 500 });
  });

  test('a text that repeats itself endlessly has a structure', () => {
    for (const part of [
      '1. Klopt dit?\n',
      '1. Klopt dit?\nAntwoord\nJa.\n2. Wat?\n',
      'Vraag 1\nA?\nAntwoord\nJa.\n',
      '«',
    ]) {
      assert.ok(parse(part.repeat(20_000)).lines.length > 0);
    }
  });

  test('equal texts have equal structures', () => {
    for (const text of documents) assert.deepEqual(parse(text), parse(text));
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

  const siblings = [...questions, ...answers].sort((first, second) => compare(first.range.start, second.range.start));
  siblings.forEach(({ range }, index) => {
    const next = siblings[index + 1];
    if (next !== undefined)
      assert.ok(compare(range.end, next.range.start) <= 0, 'questions and answers do not overlap');
  });
}

function joined({ lines }: Structure): string[] {
  const texts: string[] = [];
  for (const { line, character, text } of lines) {
    assert.equal(texts[line]?.length ?? 0, character, 'the pieces of a line follow each other');
    texts[line] = (texts[line] ?? '') + text;
  }
  return texts;
}

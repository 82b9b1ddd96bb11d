import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import { getCleanedText } from '../../server/src/features/cleanedText';
import { lineEndOf } from '../../server/src/features/edits/workspaceEdit';
import { pageFurniture } from '../../server/src/features/reflow/pageFurniture';
import { setsOf } from '../../server/src/parser/lookup';
import { parse } from '../../server/src/parser/parse';
import { stateOf } from '../../server/src/parser/states';
import type { Structure } from '../../server/src/parser/structure';
import { compare } from '../../server/src/parser/text/ranges';

// This file runs from out/test/features, three folders below the root.
const root = join(__dirname, '..', '..', '..');

suite('invariants of cleaned text', function () {
  // Many texts take a while on a busy machine.
  this.timeout(60_000);

  for (const folder of ['seeds', 'test/fixtures']) {
    for (const name of readdirSync(join(root, folder)).filter((file) => /^(?!.*outline).*\.txt$/.test(file))) {
      test(`in ${name}, and in beginnings of it`, () => {
        const text = readFileSync(join(root, folder, name), 'utf8');
        check(text);
        check(text.replaceAll('\n', '\r\n'));
        for (let end = 1; end < text.length; end += 997) check(text.slice(0, end));
      });
    }
  }

  test('in any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { numRuns: 300 });
  });

  test('in any order of headings, wrapped lines and the furniture of pages', () => {
    const part = fc.constantFrom(
      ...['Vraag 1', 'Vraag 2', 'Vraag 2 en 3', ' • Vraag 4', '\fVraag 5', '1. Klopt dit?', '2', 'Antwoord 2 en 3'],
      ...['Antwoord', 'Antwoord op vraag 4,', '5 en 6', 'Antwoord 9: Ja.', 'Mededeling', 'Toelichting:', '3'],
      ...[
        'Klopt dit?1',
        'Ja. ',
        'Zie antwoord vraag 4.',
        '1 https://example.org/een-lang-',
        '1)',
        '(Noot 1) Kamerstuk',
      ],
      ...['Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel', 'ISSN 0921 - 7398', 'Pagina 1 van 2', '-----'],
      ...[
        'Vragen van het lid De Wit (ABC) aan de Minister van Landbouw, Natuur en',
        '',
        '',
        '   ',
        '\u00a0',
        '\f',
        '   \f 7',
      ],
      ...['een zin die lang genoeg is om over een regel te lopen, en nog wat meer,', 'hierover niets.'],
      ...['Een zin die lang genoeg is om over een regel te lopen en die zo eindigt.', 'heidsorganisatie staat 😀'],
      ...[
        '    Een aangehaalde zin, die inspringt en die ook over een regel heen loopt',
        'een regel met de Wereldgezond-',
      ],
      ...[
        'een regel die lang genoeg is om over te lopen en eindigt in de Noord-',
        'Holland en de',
        '- smokkel',
        '-smokkel',
      ],
      ...['• een punt van een lijst dat lang genoeg is om over de regel te lopen, naar', 'Kolom 1     Kolom 2    3'],
    );
    const separator = fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n', '\n\n\n', ' ');
    const text = fc.array(fc.tuple(part, separator), { maxLength: 30 }).map((parts) => parts.flat().join(''));
    fc.assert(fc.property(text, check), { numRuns: 600 });
  });
});

/** What holds for the changes in any text, however broken. */
function check(text: string): void {
  const structure = parse(text);
  const lastLine = structure.lines.at(-1)?.line ?? 0;
  const whole = { start: { line: 0, character: 0 }, end: { line: lastLine + 1, character: 0 } };
  const after = cleaned(text, whole);
  assert.equal(lettersOf(parse(after)), lettersOf(structure), 'no letter is lost but those of the furniture of pages');
  assert.equal(readingOf(parse(after)), readingOf(structure), 'the same questions have the same answers');
  assert.equal(cleaned(after, whole), after, 'a cleaned text is clean');
  const half = { start: { line: lastLine >> 2, character: 0 }, end: { line: (lastLine * 3) >> 2, character: 3 } };
  assert.ok(
    getCleanedText(structure, half, '\n').edits.every(
      ({ range }) => range.start.line >= half.start.line && range.end.line <= half.end.line,
    ),
    'only the selected lines change',
  );
}

function cleaned(text: string, range: Range): string {
  const { edits } = getCleanedText(parse(text), range, lineEndOf(text));
  const lines = text.split(/\r\n|\r|\n/);
  for (const [index, { range: here }] of edits.entries()) {
    const previous = edits[index - 1]?.range.end;
    assert.ok(previous === undefined || compare(previous, here.start) <= 0, 'changes do not overlap');
    assert.ok(compare(here.start, here.end) <= 0 && here.end.line < lines.length, 'a change lies in the document');
    assert.ok(here.end.character <= (lines[here.end.line]?.length ?? 0), 'a change lies in its line');
  }
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...edits]);
}

/** All letters and digits of a document but those that belong to its pages. */
function lettersOf(structure: Structure): string {
  const furniture = pageFurniture(structure);
  const kept = structure.lines.filter((line) => !furniture.has(line)).map(({ text }) => text);
  return kept.join('\n').replace(/[^\p{L}\p{N}]/gu, '');
}

function readingOf(structure: Structure): string {
  const sets = setsOf(structure).map((set) => [
    set.questions.map(({ numbers }) => numbers.map(({ number, role }) => [number, role, stateOf(set, number)])),
    set.answers.map(({ numbers, covers }) => [numbers.map(({ number }) => number), covers]),
  ]);
  return JSON.stringify([structure.layout, sets, structure.notes.map(({ kind }) => kind)]);
}

import assert from 'node:assert/strict';
import { footnoteOf, marksOf } from '../../../server/src/parser/footnotes/footnoteLookup';
import { parse } from '../../../server/src/parser/parse';

const questions = [
  ['Vraag 1', 'Kent u dit?¹', 'En dit?²'],
  ['Vraag 2', 'Kent u dat?¹'],
  ['Vraag 3', 'Kent u alles?¹', 'Ook dat?³'],
];
const footnotes = [['¹ De Courant', '² De Bode'], ['¹ De Gids', '¹ De Tijd'], []];
const text = questions.flatMap((lines, index) => [...lines, '', ...(footnotes[index] ?? []), '']).join('\n');

suite('footnotes and their marks', () => {
  test('a mark points at the first footnote below it, or else the last one above it', () => {
    const structure = parse(text);
    const found = structure.footnoteMarks.map(
      (mark) => `${mark.label} ${footnoteOf(structure, mark)?.range.start.line}`,
    );
    assert.deepEqual(found, ['1 4', '2 5', '1 10', '1 11', '3 undefined']);
  });

  test('a footnote has the marks that point at it', () => {
    const structure = parse(text);
    const found = structure.footnotes.map((footnote) =>
      marksOf(structure, footnote).map(({ range }) => range.start.line),
    );
    assert.deepEqual(found, [[1], [2], [8], [14]]);
  });

  test('a footnote is below a place directly before it', () => {
    const structure = parse(text);
    for (const { label, range } of structure.footnotes) {
      const mark = { label, range: { start: range.start, end: range.start } };
      assert.equal(footnoteOf(structure, mark)?.range, range);
    }
  });
});

import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { pairsOf } from '../pairs';

suite('a number behind a dash', () => {
  const questions = ['Vraag 4', 'A?', 'Vraag 5', 'B?', 'Vraag 6', 'C?', ''];
  const others = ['', 'Antwoord 5', 'Ja.', '', 'Antwoord 6', 'Nee.'];

  test('is the answer where the questions of a span have answers of their own', () => {
    check([...questions, 'Antwoord 4 – 12.', ...others], '4→8 5→10 6→13');
    check([...questions, 'Antwoord 4 - 12', 'Dat is veel.', ...others], '4→8 5→11 6→14');
    check([...questions, 'Antwoord 4 – 6.', ...others], '4→8 5→10 6→13');
    check([...questions, 'Antwoord 4  –  12.', ...others], '4→8 5→10 6→13');
    check(['Vraag 4', 'A?', '', 'Antwoord 4 – 12.'], '4→4');
  });

  test('is the end of a span where it may be', () => {
    check([...questions, 'Antwoord 4 – 6.', 'Ja.'], '4→8 5→8 6→8');
    check([...questions, 'Antwoord 4 – 5', 'Ja.', ...others], '4→8 5→8,11 6→14');
    check([...questions, 'Antwoord 4-12', ...others], '4→8 unwritten 5→8,10 6→8,13');
    check([...questions, 'Antwoord 4 – 12.', 'Ja.', '', 'Antwoord 6', 'Ja.'], '4→8 5→8 6→8,11');
  });

  test('is the end of a span with more behind it', () => {
    check([...questions, 'Antwoord 4 – 6 Ja.', ...others], '4→8 5→8,10 6→8,13');
    check([...questions, 'Antwoord 4 – 5 – 6', ...others], '4→8 unwritten 5→8,10 6→8,13');
    check([...questions, 'Antwoord 4 – 5,', '6', ...others], '4→8 unwritten 5→8,11 6→8,14');
  });

  test('is the end of a span of questions', () => {
    check(['Vraag 4 – 5', '', 'Antwoord 5', 'Ja.'], '4→open 5→3');
  });

  test('is the end of a span where a question of it is asked in parts', () => {
    check(['Vraag 1', 'A?', 'Vraag 2a', 'B?', 'Vraag 2b', 'C?', 'Antwoord 1 – 2', 'Ja.'], '1→7 2a→7 2b→7');
    check(['Vraag 1', 'A?', 'Vraag 2.1', 'B?', 'Vraag 2.2', 'C?', 'Antwoord 1 – 2', 'Ja.'], '1→7 2.1→7 2.2→7');
  });

  test('is the end of a span in the heading of answers to each of its questions', () => {
    check([...questions, 'Antwoord 4 – 6', '', 'Antwoord 4', 'Ja.', ...others], '4→10 5→13 6→16');
  });

  test('is the end of a span of which other questions are missing', () => {
    const structure = parse(['Vraag 1', 'A?', 'Antwoord 1 – 3', 'Ja.', 'Vraag 4', 'B?', 'Antwoord 4'].join('\n'));
    assert.deepEqual(structure.answers[0]?.covers, ['1', '2', '3']);
  });
});

function check(lines: readonly string[], expected: string): void {
  assert.equal(pairsOf(lines), expected, lines.join('\n'));
}

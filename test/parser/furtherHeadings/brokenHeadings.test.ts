import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { pairsOf } from '../pairs';

suite('headings broken over two lines', () => {
  test('the word of a question above its number', () => {
    check(['Vraag 1', 'A?', '', 'Vraag', '2', 'B?', '', ' Vragen ', ' 3 en 4.', 'C?'], '1→open 2→open 3→open 4→open');
    check(['Vraag', '1', 'A?', '', 'Antwoord 1', 'Ja.', '', 'VRAAG', '2:', 'B?'], '1→5 2→open');
    check(['Vraag', '1', 'A?', '', 'Vraag', '2', 'B?'], '1→open 2→open');
  });

  test('the word of an answer above its number', () => {
    const questions = ['Vraag 1', 'A?', '', 'Vraag 2', 'B?', ''];
    check([...questions, 'Antwoord', '1', 'Ja.', '', 'Antwoord 2', 'Nee.'], '1→7 2→11');
    check([...questions, 'Antwoorden', '1 en 2', 'Ja.', '', 'Antwoord', '2', 'Nee.'], '1→7 2→7,11');
    check(['Vraag 1', 'A?', '', 'Antwoord', '1', 'Ja.', '', 'Vraag 2', 'B?'], '1→4 2→open');
    const { answers } = parse('Vraag 1\nA?\n\nAntwoord\n 1\nJa.');
    assert.deepEqual(
      answers.map(({ heading, selectionRange: { start, end }, body }) => [heading, start, end, body.start.line]),
      [['Antwoord 1', { line: 3, character: 0 }, { line: 4, character: 2 }, 5]],
    );
  });

  test('the words of an answer above what it answers', () => {
    const questions = ['Vraag 1', 'A?', '', 'Vraag 2', 'B?', ''];
    check([...questions, 'Antwoord op', 'vraag 2', 'Ja.'], '1→open 2→7');
    check([...questions, 'Antwoorden op de ', 'vragen 1 en 2:', 'Ja.'], '1→7 2→7');
    check([...questions, 'Beantwoording van', 'de vraag 2', 'Ja.'], '1→open 2→7');
  });

  test('is no end of a sentence, or the number of a page', () => {
    const first = ['Vraag 1', 'A?', '', 'Antwoord 1', 'Ja.', '', 'Vraag 2', 'B?', '', 'Antwoord 2'];
    check([...first, 'Zie ook mijn eerdere', 'Antwoord op', '', 'vraag 1.', '', 'Daar staat meer.'], '1→4 2→10');
    check([...first, 'De', 'Beantwoording van', '', 'vragen 1 en 2', '', 'kostte tijd.'], '1→4 2→10');
    check([...first, 'Ja.', 'Antwoord op', '', '1', '', 'is gegeven.'], '1→4 2→10');
  });

  test('with an empty line inside, or the foot of a page', () => {
    const first = ['Vraag 1', 'A?', '', 'Antwoord 1', 'Ja.', ''];
    check([...first, 'Vraag', '', '2', 'B?', '', 'Antwoord 2', 'Nee.'], '1→4 2→12');
    check([...first, 'Vraag 2', 'B?', '', 'Antwoord op', '', 'vraag 2', 'Nee.'], '1→4 2→10');
    for (const end of ['?', '?’', "?'", '?"', '!”', '.“', '?**', '? ']) {
      check([...first, 'Vraag 2', `Kent u ‘B${end}`, 'Antwoord op', '', 'vraag 2', 'Nee.'], '1→4 2→9');
    }
    check([...first, 'Vraag 2', 'Zag u in de foto’', 'Antwoord op', '', 'vraag 2', 'of niet?'], '1→4 2→open');
    check([...first, 'Vraag 2', 'B?', '', 'Antwoord op', 'Pagina 2 van 4', 'vraag 2', 'Nee.'], '1→4 2→10');
    check([...first, 'Vraag 2', 'B?', '', 'Antwoord op', '', '', 'vraag 2 staat hierboven.'], '1→4 2→open');
    check([...first, 'Vraag 2', 'B?', '', 'Antwoord', '', '12'], '1→4 2→10');
    const { answers } = parse('Vraag 1\nA?\n\nAntwoord op\n\nvraag 1:\nJa.');
    assert.deepEqual(
      answers.map(({ selectionRange: { start, end }, body }) => [start, end, body.start.line]),
      [[{ line: 3, character: 0 }, { line: 5, character: 8 }, 6]],
    );
  });

  test('not a number that does not go on, or that stands elsewhere', () => {
    check(['Vraag 1', 'A?', '', 'Vraag', '5', 'B?'], '1→open');
    check(['Vraag 1', 'A?', '', 'Vraag', '2', 'B?', '', 'Vraag 2', 'C?'], '1→open 2→open');
    check(['Vraag', 'A?', '', 'Antwoord', 'Ja.', '', 'Vraag', '8', 'B?', '', 'Antwoord', 'Ja.'], '1→4 2→11');
    check(['Vraag 1', 'A?', '', 'Vraag', '', '2', 'B?'], '1→open');
    check(['Vraag 1', 'A?', '', 'Vraag', '2 van de 3 scholen', 'B?'], '1→open');
    check(['Vraag 1', 'A?', '', 'Vraag', '2019', 'B?'], '1→open');
  });

  test('not the number of a page below an answer', () => {
    const lines = ['Vraag 1', 'A?', 'Antwoord', 'Ja.', 'Vraag 2', 'B?', 'Antwoord', '1', 'Nee.', 'Vraag 3', 'C?'];
    check(lines, '1→3 2→7 3→open');
    check([...lines, 'Antwoord 3', 'Ja.'], '1→3 2→7 3→12');
  });

  test('not a number that is all that is answered', () => {
    const lines = [
      'Vraag 1',
      'A?',
      'Antwoord',
      '1',
      '',
      'Vraag 2',
      'B?',
      'Antwoord 2',
      '3',
      'Vraag 3',
      'C?',
      'Antwoord',
    ];
    check([...lines, '12'], '1→3 2→8 3→12');
    check([...lines, '12', '', 'ISSN 0921 - 7398'], '1→3 2→8 3→12');
    check([...lines.slice(0, 7), 'Antwoord', '2', 'Nee.'], '1→3 unwritten 2→8');
    check(['Vraag 1', 'A?', 'Antwoord', '1'], '1→3');
  });

  test('not the numbers below one line above all answers', () => {
    check(['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Antwoord', '1', 'Ja.', '2', 'Nee.'], '1→6 2→8');
    check(['1', 'A?', '', '2', 'B?', '', 'Antwoorden', '1', 'Ja.', '', '2', 'Nee.'], '1→8 2→11');
  });

  test('in lower case only below its own words', () => {
    check(['Vraag 1', 'A?', 'Antwoord op', 'vraag 1', 'Ja.', '', 'vraag 2', 'B?'], '1→3 2→open');
  });
});

function check(lines: readonly string[], expected: string): void {
  assert.equal(pairsOf(lines), expected, lines.join('\n'));
}

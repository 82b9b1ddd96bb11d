import assert from 'node:assert/strict';
import { parse } from '../../../server/src/parser/parse';
import { pairsOf } from '../pairs';

const questions = ['1. Klopt dit?', '2. Waarom?', ''];

suite('numbers before answers', () => {
  test('each way to say where the answers begin', () => {
    for (const title of [
      'Antwoord',
      'Antwoorden',
      'antwoord:',
      '  **Antwoorden:**  ',
      '# Antwoord',
      '_Antwoorden_',
      'Antwoord van minister De Wit (Verkeer)',
      'Antwoorden van de staatssecretaris',
      'Beantwoording van de Minister',
    ]) {
      check([...questions, title, '1. Ja.', '2. Daarom.'], '1→5 2→6');
    }
    for (const title of ['Het antwoord', 'Antwoord van het lid De Wit', 'Beantwoording', 'Antwoorden zijn er']) {
      check([...questions, title, '1. Ja.', '2. Daarom.'], '1→open 2→open');
    }
  });

  test('each way to write the number', () => {
    for (const [first, second] of [
      ['1. Ja.', '2. Daarom.'],
      ['1) Ja.', '2) Daarom.'],
      ['  1: Ja.', '  2: Daarom.'],
      ['1.) Ja.', '2.) «Daarom.»'],
      ['1. “Ja.”', '2. ‘Ja.’'],
      ['1. "Ja."', "2. 't Is zo."],
      ['1\nJa.', '2.\nja'],
      ['1.  Ja.', '2.  Daarom.'],
      ['1. 100 jaar.', '2. € 10 miljoen.'],
    ] as const) {
      const lines = [...questions, 'Antwoorden', ...first.split('\n'), ...second.split('\n')];
      check(lines, first.includes('\n') ? '1→5 2→7' : '1→5 2→6');
    }
    for (const [first, second] of [
      ['1 Ja.', '2 Daarom.'],
      ['1. ja.', '2. daarom.'],
      ['1; Ja.', '2; Daarom.'],
      ['1 en 2 Ja.', 'Daarom.'],
      ['1 en 2. ja.', 'Daarom.'],
      ['x 1. Ja.', 'x 2. Daarom.'],
      ['1 Ja. Daarom.', '2 Nee. Daarom.'],
      ['1. – Ja.', '2. – Nee.'],
      ['1.100 euro.', '2.€'],
    ] as const) {
      check([...questions, 'Antwoorden', first, second], '1→open 2→open');
    }
    check([...questions, 'Antwoorden', '1 en 2. Ja.', 'Daarom.'], '1→5 2→5');
    check([...questions, 'Antwoorden', '1 en 2:', 'Ja.'], '1→5 2→5');
    check([...questions, 'Antwoorden', '1 t/m 2 ', 'Ja.'], '1→5 2→5');
  });

  test('where an answer and its text stand', () => {
    const { answers } = parse([...questions, 'Antwoorden', '  1.)  Ja.', '2', 'Daarom.'].join('\n'));
    assert.deepEqual(
      answers.map(({ heading, range, body }) => [
        heading,
        range.start.character,
        body.start.character,
        body.start.line,
      ]),
      [
        ['1.)', 2, 7, 4],
        ['2', 0, 0, 6],
      ],
    );
  });

  test('questions with a heading, of which the answers have only a number', () => {
    const headed = ['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Vraag 3', 'C?', 'Vraag 4', 'D?'];
    check([...headed, 'Antwoorden', '1. Ja.', '2. Nee.', '3 en 4', 'Soms.'], '1→10 2→11 3→12 4→12');
    check([...headed, 'Antwoorden', '1. Ja.', '2. Nee.'], '1→10 2→11 3→open 4→open');
    check([...headed, 'Antwoorden', '1. Ja.'], '1→open 2→open 3→open 4→open');
    check([...headed, 'Antwoorden', '1', 'Ja.', '3', 'Nee.', '4', 'Nooit.'], '1→10 2→open 3→12 4→14');
    check([...headed, 'Antwoorden', '1. Ja.', '2. Nee:', '1. Tijd.', '7. Geld.', '3. Soms.'], '1→10 2→11 3→14 4→open');
    check([...headed, 'Antwoorden', '1. Ja.', '2 en 9', 'Nee.', '2. Nooit.'], '1→10 2→13 3→open 4→open');
    check([...headed, 'Antwoorden', '1 en 2', 'Ja.', '4 en 3', 'Nee.'], '1→10 2→10 3→12 4→12');
    check([...headed, 'Antwoorden', '2 en 1', 'Ja.', '3. Nee.', '4. Nooit.'], '1→10 2→10 3→12 4→13');
    check([...headed, 'Antwoorden', '2. Nee.', '1', 'Ja.', '3. Soms.'], '1→open 2→open 3→open 4→open');
  });

  test('an answer that is missing, or that stands with an earlier one', () => {
    const headed = ['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Vraag 3', 'C?', 'Vraag 4', 'D?'];
    check([...headed, 'Antwoorden', '1. Ja.', '3. Nee.', '4. Nooit.'], '1→10 2→open 3→11 4→12');
    check([...headed, 'Antwoorden', '1. Ja.', '2. Nee.', '4. Nooit.'], '1→10 2→11 3→open 4→12');
    check([...headed, 'Antwoorden', '2. Nee.', '4. Nooit.'], '1→open 2→10 3→open 4→11');
    check([...headed, 'Antwoorden', '1. Ja.', '2 en 4. Nee.', '3. Soms.'], '1→10 2→11 3→12 4→11');
    check([...headed, 'Antwoorden', '1. Ja.', '4. Nooit.', '2. Nee.', '3. Soms.'], '1→10 2→12 3→13 4→open');
    check([...headed, 'Antwoorden', '1. Ja.', '3. Nee.', '4. Nooit.', '5. Soms.'], '1→open 2→open 3→open 4→open');
    check([...headed, 'Antwoorden', '1. Ja:', '1. Geld.', '3. Tijd.', '2. Nee.'], '1→10 2→13 3→open 4→open');
    check(['1. Hoe?', '2. Wie?', '3. Waar?', 'Antwoorden', '1. Zo.', '3. Daar.'], '1→5 2→open 3→6');
  });

  test('no numbers where the answers have headings of their own', () => {
    const headed = ['Vraag 1', 'A?', 'Vraag 2', 'B?'];
    check([...headed, 'Antwoorden', 'Antwoord 1', '1. Ja.', 'Antwoord 2', '2. Nee.'], '1→6 2→8');
    check(['Vraag 1', 'A?', 'Antwoord', 'Ja.', 'Vraag 2', 'B?', 'Antwoord', '1. Nee.', '2. Nooit.'], '1→3 2→7');
    check(['Vraag 1', 'A?', 'Antwoord', '1. Nee.'], '1→3');
    check(['Antwoorden', '1. Ja.', '2. Nee.'], '');
  });

  test('page numbers between them are none', () => {
    const page = 'ISSN 0921 - 7398';
    check([...questions, 'Antwoorden', '1. Ja.', '2/6', page, '2. Nee.'], '1→5 2→8');
    check([...questions, 'Antwoorden', 'Toelichting: wij antwoorden.', '1. Ja.', '2. Nee.'], '1→6 2→7');
  });

  test('two titles above all answers are both no text', () => {
    const titles = ['Antwoord van minister De Wit (Verkeer)', '', 'Antwoord', ''];
    const { questions: asked, answers } = parse([...questions, ...titles, '1. Ja.', '2. Nee.'].join('\n'));
    assert.deepEqual(
      [...asked, ...answers].map(({ range, body }) => [range.start.line, body.end.line]),
      [
        [0, 0],
        [1, 1],
        [7, 7],
        [8, 8],
      ],
    );
  });

  test('numbers above the title are no answers', () => {
    check(
      ['Vraag 1', 'Twee punten:', '1. Geld.', '2. Tijd.', 'Vraag 2', 'B?', 'Antwoorden', '1. Ja.', '2. Nee.'],
      '1→8 2→9',
    );
  });
});

/** What each question has for an answer: the lines, from 1, or how it stands. */
function check(lines: readonly string[], expected: string): void {
  assert.equal(pairsOf(lines), expected, lines.join('\n'));
}

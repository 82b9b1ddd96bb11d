import assert from 'node:assert/strict';
import { parse } from '../../server/src/parser/parse';

suite('stray headings', () => {
  test('in a quotation of several lines', () => {
    check(
      ['Vraag 1', 'A?', 'Antwoord 1', 'Toen schreef ik: «Vraag 6', 'B?', 'Antwoord 6', 'Nee.» Zo is het.'],
      '1 | 1',
    );
    check(['Vraag 1', 'Kent u «de krant?', 'Antwoord 1', 'Ja.', 'Vraag 2', 'En «de bode»?'], '1 2 | 1');
    check(['Vraag 1', 'A?', 'Antwoord 1', 'Eerder vroeg u:', '> Vraag 2', '> B?', 'Vraag 2', 'C?'], '1 2 | 1');
    check(['> Vraag 1', '> A?', '>', '> Antwoord 1', '> Ja.'], '1 | 1');
  });

  test('at the end of a sentence that goes on', () => {
    check(
      ['Vraag 1', 'A?', 'Antwoord 1', 'Ja. Zie ook', 'Antwoord 2.', 'Vraag 2', 'B?', 'Antwoord 2', 'Nee.'],
      '1 2 | 1 2',
    );
  });

  test('at the beginning of an answer about itself', () => {
    check(['Vraag 1', 'A?', 'Vraag 2', 'B?', 'Antwoord 1 en 2', 'Vraag 1 en 2: deze hangen samen.'], '1 2 | 1+2');
  });

  test('where the heading of an answer stands twice', () => {
    check(['Vraag 1', 'A?', 'Antwoord', 'Antwoord op vraag 1', 'Ja.'], '1 | 1');
  });

  test('of notes inside an answer', () => {
    check(
      ['Vraag 1', 'A?', 'Antwoord', 'Ja.', 'Toelichting:', 'Het zit zo.', 'Vraag 2', 'B?', 'Antwoord', 'Nee.'],
      '1 2 | 1 2',
    );
    assert.equal(parse('Vraag 1\nA?\nAntwoord\nJa.\nToelichting:\nVoor iedereen.').notes[0]?.kind, 'explanatory-note');
  });
});

/** The numbers that are asked, and behind the bar what each answer covers. */
function check(lines: readonly string[], expected: string): void {
  const { questions, answers } = parse(lines.join('\n'));
  const asked = questions.flatMap(({ numbers }) => numbers.map(({ number }) => number));
  assert.equal(`${asked.join(' ')} | ${answers.map(({ covers }) => covers.join('+')).join(' ')}`, expected);
}
